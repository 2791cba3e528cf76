package kr.ieum.company;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.Changes;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes firms out of the register and back into it; nothing is lost, and the history says who did it. */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
public class RemovedFirms {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    RemovedFirms(JdbcClient jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Deletes the firms as they were seen: all of them or, when one has been changed since, none.
     *
     * @return those that were there to delete, as they are now: a colleague may have been faster
     * @throws ChangedSinceSeen when somebody has changed one of them meanwhile
     */
    public List<SeenFirm> delete(Collection<SeenFirm> firms) {
        var deleted = write(firms, Action.DELETED, """
                UPDATE core.company company SET deleted_at = :now, deleted_by = :user, updated_at = :now,
                    updated_by = :user, version = company.version + 1
                FROM seen WHERE company.id = seen.id AND company.version = seen.version
                    AND company.deleted_at IS NULL
                RETURNING company.id, company.version""");
        refuseChanged(firms);
        return deleted;
    }

    /**
     * @param firms as {@link #delete} left them
     * @return those that are back; one that somebody else brought back is not among them
     * @throws NumberGivenAway when another firm has got the business number of one of them
     * @throws NumberTakenMeanwhile when another firm gets it in the same moment
     */
    public List<SeenFirm> restore(Collection<SeenFirm> firms) {
        refuseGivenAway(firms);
        try {
            return write(firms, Action.RESTORED, """
                    UPDATE core.company company SET deleted_at = NULL, deleted_by = NULL, updated_at = :now,
                        updated_by = :user, version = company.version + 1
                    FROM seen WHERE company.id = seen.id AND company.version = seen.version
                        AND company.deleted_at IS NOT NULL
                    RETURNING company.id, company.version""");
        } catch (DuplicateKeyException taken) {
            throw new NumberTakenMeanwhile(taken);
        }
    }

    /** Asked after the update, which has waited for whoever was changing one of them in the same moment. */
    private void refuseChanged(Collection<SeenFirm> firms) {
        var left = jdbc.sql("SELECT name FROM core.company WHERE id = ANY (:ids) AND deleted_at IS NULL ORDER BY name")
                .param("ids", ids(firms))
                .query((row, number) -> row.getString("name"))
                .list();
        if (!left.isEmpty()) {
            throw new ChangedSinceSeen(left);
        }
    }

    private void refuseGivenAway(Collection<SeenFirm> firms) {
        jdbc.sql("""
                        SELECT holder.id, holder.name FROM core.company gone
                        JOIN core.company holder ON holder.tenant_id = gone.tenant_id
                            AND holder.business_number = gone.business_number AND holder.deleted_at IS NULL
                        WHERE gone.id = ANY (:ids) AND gone.deleted_at IS NOT NULL ORDER BY holder.name LIMIT 1""")
                .param("ids", ids(firms))
                .query((row, number) ->
                        new NumberGivenAway(new CompanyId(row.getObject("id", UUID.class)), row.getString("name")))
                .optional()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private List<SeenFirm> write(Collection<SeenFirm> firms, Action action, String update) {
        var written = jdbc.sql("WITH seen AS (SELECT * FROM unnest(CAST(:ids AS uuid[]), CAST(:versions AS int[])) "
                        + "AS seen (id, version)) " + update)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", CurrentUser.get().getName())
                .param("ids", ids(firms))
                .param("versions", firms.stream().map(SeenFirm::version).toArray(Integer[]::new))
                .query((row, number) -> new SeenFirm(row.getObject("id", UUID.class), row.getInt("version")))
                .list();
        changes.write(written.stream()
                .map(firm -> Change.of(new CompanyId(firm.id()).subject(), action))
                .toList());
        return written;
    }

    private static UUID[] ids(Collection<SeenFirm> firms) {
        return firms.stream().map(SeenFirm::id).toArray(UUID[]::new);
    }
}
