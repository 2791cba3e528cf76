package kr.ieum.industry.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results of plans, as entered and as the register of firms has them; called within transactions. */
@Repository
class ResultStore {

    private final JdbcClient jdbc;
    private final RegisterFigures register;

    ResultStore(JdbcClient jdbc, RegisterFigures register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** What became of each goal: the register before what was entered; once reviewed, what the review found. */
    List<GoalResult> of(GrowthPlan plan) {
        return of(plan, plan.state() != GrowthState.REVIEWED);
    }

    private List<GoalResult> of(GrowthPlan plan, boolean withRegister) {
        var known = new ArrayList<>(entered(plan.id()));
        if (withRegister) {
            register.of(plan.company())
                    .forEach(year -> year.known()
                            .forEach((figure, value) ->
                                    known.add(new ResultValue(figure, year.year(), value, year.source(), true, 0))));
        }
        return plan.data().goals().stream()
                .map(goal -> new GoalResult(goal, latest(goal, known.stream())))
                .toList();
    }

    /** Those that a person entered or a review kept. */
    List<ResultValue> entered(UUID plan) {
        return jdbc.sql("SELECT * FROM core.growth_result WHERE plan_id = :plan ORDER BY figure, year")
                .param("plan", plan)
                .query((row, number) -> new ResultValue(
                        GrowthFigure.valueOf(row.getString("figure")),
                        row.getInt("year"),
                        row.getLong("value"),
                        row.getString("source"),
                        row.getBoolean("registered"),
                        row.getInt("version")))
                .list();
    }

    /**
     * @param seen version of what stood there, or null where nothing did
     * @return whether it was still so
     */
    boolean enter(UUID plan, ResultValue result, @Nullable Integer seen) {
        var sql = seen == null ? """
                INSERT INTO core.growth_result (plan_id, figure, year, value, source, registered)
                VALUES (:plan, :figure, :year, :value, :source, :registered) ON CONFLICT DO NOTHING""" : """
                UPDATE core.growth_result SET version = version + 1, value = :value, source = :source,
                    registered = :registered
                WHERE plan_id = :plan AND figure = :figure AND year = :year AND version = :seen""";
        var statement = jdbc.sql(sql)
                .param("plan", plan)
                .param("figure", result.figure().name())
                .param("year", result.year())
                .param("value", result.value())
                .param("source", result.source())
                .param("registered", result.registered());
        return (seen == null ? statement : statement.param("seen", seen)).update() > 0;
    }

    /** @return whether it still had the version */
    boolean remove(UUID plan, ResultValue result) {
        return jdbc.sql("""
                                DELETE FROM core.growth_result
                                WHERE plan_id = :plan AND figure = :figure AND year = :year AND version = :version""")
                        .param("plan", plan)
                        .param("figure", result.figure().name())
                        .param("year", result.year())
                        .param("version", result.version())
                        .update()
                > 0;
    }

    /** Keeps what the register says now, so that a review stays what it was. */
    void keep(GrowthPlan plan) {
        of(plan, true).stream()
                .map(GoalResult::result)
                .filter(Objects::nonNull)
                .filter(ResultValue::registered)
                .forEach(result -> jdbc.sql("""
                                INSERT INTO core.growth_result (plan_id, figure, year, value, source, registered)
                                VALUES (:plan, :figure, :year, :value, :source, true)
                                ON CONFLICT (tenant_id, plan_id, figure, year) DO UPDATE SET value = excluded.value,
                                    source = excluded.source, registered = true""")
                        .param("plan", plan.id())
                        .param("figure", result.figure().name())
                        .param("year", result.year())
                        .param("value", result.value())
                        .param("source", result.source())
                        .update());
    }

    private static @Nullable ResultValue latest(PlanGoal goal, Stream<ResultValue> known) {
        return known.filter(each -> each.figure() == goal.figure())
                .filter(each -> each.year() > goal.baseYear() && each.year() <= goal.targetYear())
                .max(Comparator.comparingInt(ResultValue::year).thenComparing(ResultValue::registered))
                .orElse(null);
    }
}
