package kr.ieum.company;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
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
    private final Clock clock;

    RemovedFirms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many were there to delete: a colleague may have been faster */
    public int delete(Collection<UUID> firms) {
        return write(firms, "deleted", """
                UPDATE core.company SET deleted_at = :now, deleted_by = :user, updated_at = :now, updated_by = :user,
                    version = version + 1
                WHERE id = ANY (:firms) AND deleted_at IS NULL RETURNING id""");
    }

    /** @throws NumberTakenMeanwhile when a firm with the same business number has been registered since */
    public int restore(Collection<UUID> firms) {
        try {
            return write(firms, "restored", """
                    UPDATE core.company SET deleted_at = NULL, deleted_by = NULL, updated_at = :now,
                        updated_by = :user, version = version + 1
                    WHERE id = ANY (:firms) AND deleted_at IS NOT NULL RETURNING id""");
        } catch (DuplicateKeyException taken) {
            throw new NumberTakenMeanwhile(taken);
        }
    }

    private int write(Collection<UUID> firms, String action, String update) {
        var user = CurrentUser.get().getName();
        return jdbc.sql("WITH written AS (" + update + ") "
                        + "INSERT INTO core.change (at, actor, subject_kind, subject_id, action) "
                        + "SELECT :now, :user, 'company', id, :action FROM written")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("user", user)
                .param("firms", firms.toArray(UUID[]::new))
                .param("action", action)
                .update();
    }
}
