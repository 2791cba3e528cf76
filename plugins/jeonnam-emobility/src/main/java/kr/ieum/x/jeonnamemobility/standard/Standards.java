package kr.ieum.x.jeonnamemobility.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.Records.Removed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of standard models. Only a draft can be changed; of one name only one version is published at a time. */
@Component
class Standards {

    private static final String FILTER = """
            FROM standard s WHERE name ILIKE :words AND (CAST(:state AS text) IS NULL OR state = :state)
            """;

    private final JdbcClient jdbc;
    private final Records records;

    Standards(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** By name, the latest version first. */
    List<Standard> find(String words, @Nullable StandardState state, int offset, int limit) {
        return narrowed(
                        "SELECT s.*, (SELECT count(*) FROM standard_part p WHERE p.standard_id = s.id) AS parts "
                                + FILTER + "ORDER BY name, id DESC LIMIT :limit OFFSET :offset",
                        words,
                        state)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> standard(row))
                .list();
    }

    int count(String words, @Nullable StandardState state) {
        return narrowed("SELECT count(*) " + FILTER, words, state)
                .query(Integer.class)
                .single();
    }

    /** @throws Refused when it is gone */
    Standard get(UUID id) {
        return jdbc.sql("""
                        SELECT s.*, (SELECT count(*) FROM standard_part p WHERE p.standard_id = s.id) AS parts
                        FROM standard s WHERE id = :id""")
                .param("id", id)
                .query((row, number) -> standard(row))
                .optional()
                .orElseThrow(() -> new Refused("common.gone"));
    }

    /** By number of the part. */
    List<FixedPart> parts(UUID standard) {
        return jdbc.sql("""
                        SELECT p.id, p.number, p.name, f.fixed FROM standard_part f JOIN part p ON p.id = f.part_id
                        WHERE f.standard_id = :standard ORDER BY p.number""")
                .param("standard", standard)
                .query((row, number) -> new FixedPart(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("fixed")))
                .list();
    }

    UUID add(String name, String edition) {
        return records.write(writer -> insert(name, edition, writer));
    }

    /** A new draft that fixes what the version before fixed. */
    UUID addAfter(Standard before, String edition) {
        return records.write(writer -> {
            var id = insert(before.name(), edition, writer);
            jdbc.sql("""
                            INSERT INTO standard_part (standard_id, part_id, fixed)
                            SELECT :id, part_id, fixed FROM standard_part WHERE standard_id = :before""").param("id", id).param("before", before.id()).update();
            return id;
        });
    }

    void change(Standard seen, String name, String edition) {
        requireDraft(seen);
        records.write(writer -> {
            var changed = jdbc.sql("""
                            UPDATE standard SET name = :name, edition = :edition, version = version + 1,
                                changed_by = :writer, changed_at = now()
                            WHERE id = :id AND version = :version""")
                    .param("name", name)
                    .param("edition", edition)
                    .param("writer", writer)
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            records.requireMet(changed, "standard", seen.id());
            return changed;
        });
    }

    /** Fixes a part or says anew what is fixed of it. */
    void fix(Standard seen, UUID part, String fixed) {
        requireDraft(seen);
        records.write(writer -> {
            touch(seen, writer);
            return jdbc.sql("""
                            INSERT INTO standard_part (standard_id, part_id, fixed) VALUES (:standard, :part, :fixed)
                            ON CONFLICT (standard_id, part_id) DO UPDATE SET fixed = excluded.fixed""")
                    .param("standard", seen.id())
                    .param("part", part)
                    .param("fixed", fixed)
                    .update();
        });
    }

    void release(Standard seen, UUID part) {
        requireDraft(seen);
        records.write(writer -> {
            touch(seen, writer);
            return jdbc.sql("DELETE FROM standard_part WHERE standard_id = :standard AND part_id = :part")
                    .param("standard", seen.id())
                    .param("part", part)
                    .update();
        });
    }

    /**
     * Brings the standard to the state that comes next.
     *
     * @param agreedBy who agreed; only for agreement
     * @throws Refused when it fixes nothing, the day is before that of the state before, or it has changed meanwhile
     */
    void advance(Standard seen, LocalDate day, String agreedBy) {
        var next = seen.state().next().orElseThrow(() -> new Refused("standard.ended"));
        if (seen.parts() == 0) {
            throw new Refused("standard.fixes-nothing");
        }
        requireAfter(seen, day);
        records.write(writer -> {
            var changed = jdbc.sql(advancing(next))
                    .param("day", day)
                    .param("by", agreedBy)
                    .param("writer", writer)
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            records.requireMet(changed, "standard", seen.id());
            return changed;
        });
    }

    Removed remove(Standard standard) {
        requireDraft(standard);
        return records.remove(
                "standard", standard.id(), standard.version(), new Records.Part("standard_part", "standard_id"));
    }

    private static String advancing(StandardState next) {
        var stamp = switch (next) {
            case DRAFT -> throw new IllegalArgumentException("nothing leads back to a draft");
            case AGREED -> "agreed_on = :day, agreed_by = :by";
            case PUBLISHED -> "published_on = :day";
            case WITHDRAWN -> "withdrawn_on = :day";
        };
        return """
                UPDATE standard SET state = '%s', %s, version = version + 1, changed_by = :writer, changed_at = now()
                WHERE id = :id AND version = :version""".formatted(next, stamp);
    }

    private static void requireAfter(Standard seen, LocalDate day) {
        var before = seen.publishedOn() == null ? seen.agreedOn() : seen.publishedOn();
        if (before != null && day.isBefore(before)) {
            throw new Refused("standard.too-early", before.toString());
        }
    }

    private static void requireDraft(Standard seen) {
        if (!seen.state().isOpen()) {
            throw new Refused("standard.not-a-draft");
        }
    }

    /** The parts belong to the draft: who changes them must have seen its latest state. */
    private void touch(Standard seen, String writer) {
        var touched = jdbc.sql("""
                        UPDATE standard SET version = version + 1, changed_by = :writer, changed_at = now()
                        WHERE id = :id AND version = :version""")
                .param("writer", writer)
                .param("id", seen.id())
                .param("version", seen.version())
                .update();
        records.requireMet(touched, "standard", seen.id());
    }

    private UUID insert(String name, String edition, String writer) {
        return jdbc.sql(
                        "INSERT INTO standard (name, edition, changed_by) VALUES (:name, :edition, :writer) RETURNING id")
                .param("name", name)
                .param("edition", edition)
                .param("writer", writer)
                .query(UUID.class)
                .single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, String words, @Nullable StandardState state) {
        return jdbc.sql(sql).param("words", Records.like(words)).param("state", state == null ? null : state.name());
    }

    private static Standard standard(ResultSet row) throws SQLException {
        return new Standard(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("edition"),
                StandardState.valueOf(row.getString("state")),
                row.getObject("agreed_on", LocalDate.class),
                row.getString("agreed_by"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getInt("version"),
                row.getInt("parts"));
    }
}
