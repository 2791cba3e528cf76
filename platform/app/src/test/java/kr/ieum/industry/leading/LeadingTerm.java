package kr.ieum.industry.leading;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kr.ieum.identity.TestRoles;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Firms and their ways to a designation, for the tests of this package. */
@Component
class LeadingTerm {

    private final LeadingService leading;
    private final LeadingStore store;
    private final LifeCycles cycles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    LeadingTerm(
            LeadingService leading,
            LeadingStore store,
            LifeCycles cycles,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.leading = leading;
        this.store = store;
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

    /**
     * Runs both with the right of the region's admin while somebody else counts, so that both have to wait and go on
     * together.
     *
     * @return what was thrown
     */
    List<Throwable> bothAtOnce(List<Runnable> designations) {
        var region = Tenancy.current().value();
        var running = transactions.execute(status -> {
            store.lockCount();
            var begun = designations.stream()
                    .map(each -> CompletableFuture.runAsync(
                            () -> TestRoles.as(region, "REGION_ADMIN", () -> {
                                each.run();
                                return each;
                            }),
                            Thread::startVirtualThread))
                    .toList();
            await().pollInSameThread().until(() -> waiting() == begun.size());
            return begun;
        });
        return Objects.requireNonNull(running).stream()
                .flatMap(each -> each.handle((done, failure) -> Optional.ofNullable(failure)).join().stream())
                .map(failure -> failure instanceof CompletionException ? failure.getCause() : failure)
                .toList();
    }

    private int waiting() {
        return jdbc.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                .query(Integer.class)
                .single();
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
