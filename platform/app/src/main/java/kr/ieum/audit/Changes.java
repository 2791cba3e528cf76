package kr.ieum.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The change history of the tenant: the one place that writes it. What is written stands in the transaction of the
 * change itself, so that neither is there without the other. Who may read a history, the module that owns the record
 * says.
 *
 * @see "Decision 0019: change history is written in one place"
 */
@Service
public class Changes {

    /**
     * Where a statement changes many records at once, as an import does, it writes their history as a set: this text,
     * followed by a SELECT of these columns. {@code at} and {@code actor} are the moment and the person of the whole
     * set, {@code subject_kind} and {@code subject_id} name the record as {@link Subject} does, {@code action} is
     * {@link Action#code}, {@code before} and {@code after} are jsonb objects with the fields that differ or NULL, and
     * {@code import_id} says which import can be asked for the rest.
     */
    public static final String INSERT = """
            INSERT INTO core.change (at, actor, subject_kind, subject_id, action, before, after, reason, import_id)
            """;

    private static final String EACH = INSERT + """
            SELECT :at, :actor, kind, id, action, CAST(before AS jsonb), CAST(after AS jsonb), reason, NULL
            FROM unnest(CAST(:kinds AS text[]), CAST(:ids AS uuid[]), CAST(:actions AS text[]),
                CAST(:befores AS text[]), CAST(:afters AS text[]), CAST(:reasons AS text[]))
                AS change (kind, id, action, before, after, reason)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Changes(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes down what the signed-in user has just done.
     *
     * @throws IllegalStateException when nobody is signed in: work without a user writes as a set, with its own actor
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Change change) {
        write(List.of(change));
    }

    /** As {@link #write(Change)}, for several at once, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql(EACH)
                .param("at", OffsetDateTime.now(clock))
                .param("actor", actor())
                .param("kinds", texts(changes, change -> change.subject().kind()))
                .param(
                        "ids",
                        changes.stream().map(change -> change.subject().id()).toArray(UUID[]::new))
                .param("actions", texts(changes, change -> change.action().code()))
                .param("befores", texts(changes, change -> written(change.before())))
                .param("afters", texts(changes, change -> written(change.after())))
                .param("reasons", texts(changes, Change::reason))
                .update();
    }

    /** The latest changes of a record, the newest first; none of another tenant's record. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> of(Subject subject, int most) {
        return jdbc.sql("""
                        SELECT at, actor, action, before::text, after::text, reason FROM core.change
                        WHERE subject_kind = :kind AND subject_id = :id ORDER BY at DESC, id DESC LIMIT :most""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("most", most)
                .query((row, number) -> new ChangeEntry(
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("actor"),
                        Action.of(row.getString("action")),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason")))
                .list();
    }

    private static @Nullable String[] texts(Collection<Change> changes, Function<Change, @Nullable String> text) {
        var texts = new ArrayList<@Nullable String>();
        changes.forEach(change -> texts.add(text.apply(change)));
        return texts.toArray(String[]::new);
    }

    private @Nullable String written(@Nullable Object values) {
        return values == null ? null : json.writeValueAsString(values);
    }

    private static String actor() {
        var user = SecurityContextHolder.getContext().getAuthentication();
        if (user == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return user.getName();
    }
}
