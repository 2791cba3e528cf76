package kr.ieum.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All life cycles that modules declare; writes their steps where the database finds them, at each start. */
@Component
class Declarations implements SmartInitializingSingleton {

    private final ObjectProvider<LifeCycle<?>> declared;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private Map<String, LifeCycle<?>> cycles = new HashMap<>();

    Declarations(ObjectProvider<LifeCycle<?>> declared, JdbcClient jdbc, TransactionTemplate transactions) {
        this.declared = declared;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        cycles = declared.stream().collect(Collectors.toMap(LifeCycle::kind, Function.identity()));
        Tenancy.runAs(
                TenantId.NATIONAL,
                () -> transactions.executeWithoutResult(
                        status -> cycles.values().forEach(this::write)));
    }

    List<LifeCycle<?>> all() {
        return List.copyOf(cycles.values());
    }

    private void write(LifeCycle<?> cycle) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(LifeStep.OPENING, "", cycle.initial().name()));
        cycle.transitions()
                .forEach(step -> rows.add(
                        new Row(step.name(), step.from().name(), step.to().name())));
        jdbc.sql("""
                        INSERT INTO reference.life_transition (kind, name, from_state, to_state)
                        SELECT :kind, * FROM unnest(CAST(:names AS text[]), CAST(:froms AS text[]), CAST(:tos AS text[]))
                        ON CONFLICT DO NOTHING""")
                .param("kind", cycle.kind())
                .param("names", column(rows, Row::name))
                .param("froms", column(rows, Row::from))
                .param("tos", column(rows, Row::to))
                .update();
    }

    private static String[] column(List<Row> rows, Function<Row, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    private record Row(String name, String from, String to) {}
}
