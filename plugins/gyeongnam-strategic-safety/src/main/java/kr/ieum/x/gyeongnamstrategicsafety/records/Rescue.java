package kr.ieum.x.gyeongnamstrategicsafety.records;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * So that a restricted record is not lost when all of its list have left: the admin may name another viewer without seeing
 * it. Who did that, for whom and why stays in its history.
 */
@Component
public class Rescue {

    private final Records records;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Rescue(Records records, Colleagues colleagues, JdbcClient jdbc, TransactionOperations transaction) {
        this.records = records;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** For the admin, without what they hold. */
    public List<RestrictedRecord> restricted() {
        requireAdmin();
        return jdbc.sql("""
                        SELECT h.id, h.kind, h.created_at, coalesce(string_agg(p.name, ', ' ORDER BY p.name), '') AS viewers
                        FROM record_head h
                        LEFT JOIN record_viewer w ON w.record_id = h.id
                        LEFT JOIN person p ON p.id = w.person_id
                        WHERE h.level = 2 AND h.deleted_at IS NULL
                        GROUP BY h.id ORDER BY h.created_at, h.id""")
                .query((row, number) -> new RestrictedRecord(
                        row.getObject("id", UUID.class),
                        RecordKind.valueOf(row.getString("kind")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("viewers")))
                .list();
    }

    /** @throws Refused when the person is no admin or the reason is missing */
    public void name(UUID id, Person viewer, String reason) {
        requireAdmin();
        if (reason.isBlank()) {
            throw new Refused("rescue.reason-missing");
        }
        transaction.executeWithoutResult(status -> {
            if (restricted().stream().noneMatch(record -> record.id().equals(id))) {
                throw new Gone();
            }
            records.addViewer(id, viewer);
            records.log(id, EventKind.VIEWERS, viewer.name() + " (" + reason.strip() + ")");
        });
    }

    private void requireAdmin() {
        if (!colleagues.isAdmin()) {
            throw new Refused("rescue.by-admin");
        }
    }
}
