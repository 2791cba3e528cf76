package kr.ieum.x.jeonnamemobility.common;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ieum.plugin.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes records that several people edit: each has {@code version}, {@code changed_by} and {@code changed_at}. Table and
 * column names come from our own code only.
 */
@Component
public class Records {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Editors editors;
    private final Clock clock;

    Records(JdbcClient jdbc, TransactionOperations transactions, Editors editors, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.editors = editors;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A pattern that finds the words anywhere, whatever characters they hold. */
    public static String like(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /**
     * Does the work in one transaction, all or nothing.
     *
     * @param work gets the name of the one who writes
     * @throws Refused when the person may only read
     */
    public <T> T write(Function<String, T> work) {
        var writer = editors.writer();
        return inTransaction(() -> work.apply(writer));
    }

    /**
     * Does the work of an import in one transaction. Who may import is the platform's to say; it may run without anybody.
     *
     * @param work gets the name of the one who imports
     */
    public void take(Consumer<String> work) {
        var writer = editors.importer();
        inTransaction(() -> {
            work.accept(writer);
            return writer;
        });
    }

    /**
     * Does the work in one transaction and turns what the database refuses into words.
     *
     * @param work what it violates is named by a constraint of the changelog
     * @throws Refused when a constraint is violated
     */
    public <T> T inTransaction(Supplier<T> work) {
        try {
            var done = transactions.execute(status -> new Done<>(work.get()));
            return Objects.requireNonNull(done).result();
        } catch (DataIntegrityViolationException violation) {
            throw Violation.of(violation);
        }
    }

    /**
     * Makes sure that a change met the version it was meant for.
     *
     * @param changed how many records were changed
     * @throws Refused saying who was faster and when, or that the record is gone
     */
    public void requireMet(int changed, String table, UUID id) {
        if (changed == 1) {
            return;
        }
        throw jdbc.sql("SELECT changed_by, changed_at FROM %s WHERE id = :id".formatted(table))
                .param("id", id)
                .query((row, number) -> new Refused(
                        "common.changed-meanwhile",
                        row.getString("changed_by"),
                        TIME.format(row.getObject("changed_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone()))))
                .optional()
                .orElseGet(() -> new Refused("common.gone"));
    }

    /**
     * Takes a record and what belongs to it out of the tables.
     *
     * @throws Refused when it has changed since it was seen, or something else still refers to it
     */
    public Removed remove(String table, UUID id, int version, Part... parts) {
        return write(writer -> {
            var taken = Stream.of(parts)
                    .map(part -> new Rows(part.table(), take(part.table(), part.reference(), id)))
                    .toList();
            var head = jdbc.sql("DELETE FROM %1$s WHERE id = :id AND version = :version RETURNING to_jsonb(%1$s)::text"
                            .formatted(table))
                    .param("id", id)
                    .param("version", version)
                    .query((row, number) -> row.getString(1))
                    .list();
            requireMet(head.size(), table, id);
            return new Removed(new Rows(table, head), taken);
        });
    }

    /** @throws Refused when something else has taken its place */
    public void putBack(Removed removed) {
        write(writer -> {
            insert(removed.head());
            removed.parts().forEach(this::insert);
            return removed;
        });
    }

    private List<String> take(String table, String reference, UUID id) {
        return jdbc.sql("DELETE FROM %1$s WHERE %2$s = :id RETURNING to_jsonb(%1$s)::text".formatted(table, reference))
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void insert(Rows rows) {
        rows.json()
                .forEach(row -> jdbc.sql(
                                "INSERT INTO %1$s SELECT * FROM jsonb_populate_record(null::%1$s, CAST(:row AS jsonb))"
                                        .formatted(rows.table()))
                        .param("row", row)
                        .update());
    }

    /** A table whose rows belong to the record that their column {@code reference} names. */
    public record Part(String table, String reference) {}

    /** What was taken out, to be put back as it was. */
    public record Removed(Rows head, List<Rows> parts) {}

    /** Rows of a table. */
    public record Rows(String table, List<String> json) {}

    private record Done<T>(T result) {}
}
