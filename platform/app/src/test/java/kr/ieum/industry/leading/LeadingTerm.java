package kr.ieum.industry.leading;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Firms and their ways to a designation, for the tests of this package. */
@Component
class LeadingTerm {

    private final LeadingService leading;
    private final LifeCycles cycles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    LeadingTerm(LeadingService leading, LifeCycles cycles, JdbcClient jdbc, TransactionTemplate transactions) {
        this.leading = leading;
        this.cycles = cycles;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    UUID firm(String name) {
        return transactions.execute(
                status -> jdbc.sql("""
                        INSERT INTO core.company (name, name_key, size_class, created_by, updated_by)
                        VALUES (:name, :name, 'SMALL', 'test', 'test') RETURNING id""").param("name", name).query(UUID.class).single());
    }

    UUID proposed(String name) {
        return leading.propose(firm(name), "지역 기여도가 높음");
    }

    UUID designated(String name) {
        var id = proposed(name);
        take(id, "designate");
        return id;
    }

    void take(UUID id, String step) {
        var stand = cycles.get(leading.cycle(), id);
        cycles.take(leading.cycle(), id, stand.version(), step, new Grounds("심의를 거침", "심의위원회 회의록 3호"));
    }

    /** As if the term had begun earlier. */
    void lastDay(UUID id, LocalDate day) {
        transactions.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.leading_firm SET last_day = :day WHERE id = :id")
                        .param("day", day)
                        .param("id", id)
                        .update());
    }

    /** Closes what other tests have left in the region. */
    void clear() {
        transactions.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.leading_firm SET closed = true").update());
    }
}
