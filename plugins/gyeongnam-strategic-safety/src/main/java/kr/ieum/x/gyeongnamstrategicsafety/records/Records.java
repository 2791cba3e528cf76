package kr.ieum.x.gyeongnamstrategicsafety.records;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Heads and history of the records. What it does belongs to the transaction of the caller, who changes the rest of the
 * record with it.
 */
@Component
public class Records {

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Clock clock;

    Records(JdbcClient jdbc, Colleagues colleagues, Clock clock) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** What the person at work may see. */
    public Sight sight() {
        return colleagues.atWork().map(Sight::of).orElse(Sight.NOBODY);
    }

    /** A new record; who restricts it is on its list. */
    public UUID create(RecordKind kind, SecurityLevel level) {
        if (!sight().choices().contains(level)) {
            throw new Refused("records.level-above");
        }
        var id = jdbc.sql("INSERT INTO record_head (kind, level) VALUES (:kind, :level) RETURNING id")
                .param("kind", kind.name())
                .param("level", level.code())
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
        if (level == SecurityLevel.RESTRICTED) {
            addViewer(id, sight().person());
        }
        log(id, EventKind.CREATED, "");
        return id;
    }

    /** New records of a list, at the level 일반. */
    public List<UUID> create(RecordKind kind, int many) {
        var made = jdbc.sql("INSERT INTO record_head (kind) SELECT :kind FROM generate_series(1, :many) RETURNING id")
                .param("kind", kind.name())
                .param("many", many)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        note(made, EventKind.CREATED, Collections.nCopies(many, ""));
        return made;
    }

    /** Opens a record; that a restricted one was opened is kept in its history. */
    public Head open(UUID id) {
        var head = find(id);
        if (head.level() == SecurityLevel.RESTRICTED) {
            log(id, EventKind.SEEN, "");
        }
        return head;
    }

    /** The head without trace, for work on a record that is open already. */
    public Head find(UUID id) {
        return jdbc.sql("SELECT id, kind, level, version FROM record_head h WHERE id = :id AND " + Sight.CONDITION)
                .param("id", id)
                .params(sight().parameters())
                .query((row, number) -> new Head(
                        row.getObject("id", UUID.class),
                        RecordKind.valueOf(row.getString("kind")),
                        SecurityLevel.of(row.getInt("level")),
                        row.getInt("version")))
                .optional()
                .orElseThrow(Gone::new);
    }

    /** Claims the record for a change and returns its new version. */
    public int change(UUID id, int version, EventKind kind, String detail) {
        var changed = jdbc.sql(
                        "UPDATE record_head h SET version = version + 1 WHERE id = :id AND version = :version AND "
                                + Sight.CONDITION)
                .param("id", id)
                .param("version", version)
                .params(sight().parameters())
                .update();
        if (changed == 0) {
            find(id);
            throw new ChangedMeanwhile("records.changed");
        }
        log(id, kind, detail);
        return version + 1;
    }

    /** Claims records of a list for a change; those that are hidden stay as they are. */
    public void change(Collection<UUID> ids, EventKind kind) {
        var changed = jdbc.sql("UPDATE record_head h SET version = version + 1 WHERE id = ANY (:ids) AND "
                        + Sight.CONDITION + " RETURNING id")
                .param("ids", ids.toArray(UUID[]::new))
                .params(sight().parameters())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        note(changed, kind, Collections.nCopies(changed.size(), ""));
    }

    /** Deletes records of a list. */
    public void delete(Collection<UUID> ids) {
        change(ids, EventKind.DELETED);
        jdbc.sql("UPDATE record_head h SET deleted_at = :now WHERE id = ANY (:ids) AND " + Sight.CONDITION)
                .param("now", now())
                .param("ids", ids.toArray(UUID[]::new))
                .params(sight().parameters())
                .update();
    }

    /** What happened around records of a list, one detail for each. */
    public void note(List<UUID> ids, EventKind kind, List<String> details) {
        jdbc.sql("""
                        INSERT INTO record_event (record_id, at, person_name, kind, detail)
                        SELECT id, :now, :name, :kind, detail FROM unnest(:ids, :details) AS e (id, detail)""")
                .param("now", now())
                .param("name", colleagues.atWork().map(Person::name).orElse(""))
                .param("kind", kind.name())
                .param("ids", ids.toArray(UUID[]::new))
                .param("details", details.toArray(String[]::new))
                .update();
    }

    /** Something happened around the record that leaves what it holds as it is. */
    public void note(UUID id, EventKind kind, String detail) {
        find(id);
        log(id, kind, detail);
    }

    public void delete(UUID id, int version) {
        change(id, version, EventKind.DELETED, "");
        jdbc.sql("UPDATE record_head SET deleted_at = :now WHERE id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** The way back from {@link #delete}. */
    public void restore(UUID id) {
        var restored = jdbc.sql(
                        "UPDATE record_head h SET deleted_at = NULL WHERE id = :id AND deleted_at IS NOT NULL AND "
                                + Sight.ALLOWED)
                .param("id", id)
                .params(sight().parameters())
                .update();
        if (restored == 0) {
            throw new Gone();
        }
        log(id, EventKind.RESTORED, "");
    }

    /** The latest first. */
    public List<RecordEvent> history(UUID id) {
        find(id);
        return jdbc.sql(
                        "SELECT at, person_name, kind, detail FROM record_event WHERE record_id = :id ORDER BY at DESC, id DESC")
                .param("id", id)
                .query((row, number) -> new RecordEvent(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("person_name"),
                        EventKind.valueOf(row.getString("kind")),
                        row.getString("detail")))
                .list();
    }

    public List<String> viewers(UUID id) {
        find(id);
        return jdbc.sql("SELECT person_id FROM record_viewer WHERE record_id = :id ORDER BY person_id")
                .param("id", id)
                .query((row, number) -> row.getString("person_id"))
                .list();
    }

    void setLevel(UUID id, SecurityLevel level, Collection<Person> viewers) {
        jdbc.sql("UPDATE record_head SET level = :level WHERE id = :id")
                .param("level", level.code())
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM record_viewer WHERE record_id = :id")
                .param("id", id)
                .update();
        viewers.forEach(person -> addViewer(id, person));
    }

    /** Puts a person on the list of a restricted record. */
    public void addViewer(UUID id, Person person) {
        colleagues.remember(person);
        addViewer(id, person.id());
    }

    private void addViewer(UUID id, String person) {
        jdbc.sql("INSERT INTO record_viewer (record_id, person_id) VALUES (:id, :person) ON CONFLICT DO NOTHING")
                .param("id", id)
                .param("person", person)
                .update();
    }

    void log(UUID id, EventKind kind, String detail) {
        note(List.of(id), kind, List.of(detail));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
