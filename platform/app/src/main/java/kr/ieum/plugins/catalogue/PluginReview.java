package kr.ieum.plugins.catalogue;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ministry decides on the versions that regions hand in. Its analysts may read. */
@Service
@RolesAllowed({Roles.MINISTRY_ADMIN, Roles.MINISTRY_ANALYST})
public class PluginReview {

    private final Releases releases;
    private final JdbcClient jdbc;
    private final Clock clock;

    PluginReview(Releases releases, JdbcClient jdbc, Clock clock) {
        this.releases = releases;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All versions that were ever handed in: by plugin, the last one first. */
    @Transactional(readOnly = true)
    public List<Release> releases() {
        return releases.visible();
    }

    /**
     * Lets every region install it.
     *
     * @param reason 1 to 1000 characters; regions see it
     * @throws AlreadyDecided when another admin has decided in the meantime
     */
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Transactional
    public void approve(ReleaseId release, String reason) {
        decide(release, true, reason);
    }

    /**
     * Lets nobody install it.
     *
     * @param reason 1 to 1000 characters; regions see it
     * @throws AlreadyDecided when another admin has decided in the meantime
     */
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    @Transactional
    public void reject(ReleaseId release, String reason) {
        decide(release, false, reason);
    }

    private void decide(ReleaseId release, boolean approved, String reason) {
        var decided = jdbc.sql("SELECT reference.decide_plugin_release(:id, :approved, :reason, :actor, :now)")
                .param("id", release.value())
                .param("approved", approved)
                .param("reason", Reason.checked(reason))
                .param("actor", CurrentUser.get().username())
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
        if (!decided) {
            throw new AlreadyDecided();
        }
    }
}
