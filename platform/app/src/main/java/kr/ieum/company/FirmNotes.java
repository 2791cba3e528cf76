package kr.ieum.company;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues write down about a firm. */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
public class FirmNotes {

    private static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    FirmNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param text 1 to 4,000 characters, not counting space around it
     * @throws BadNote for a text of another length
     * @throws NoSuchCompany when the tenant has no such firm
     */
    public void add(UUID firm, String text) {
        var written = text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new BadNote(written.length(), LONGEST);
        }
        var added = jdbc.sql("""
                INSERT INTO core.company_note (company_id, text, at, author)
                SELECT id, :text, :now, :user FROM core.company WHERE id = :firm AND deleted_at IS NULL""")
                .param("text", written)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", CurrentUser.get().name())
                .param("firm", firm)
                .update();
        if (added == 0) {
            throw new NoSuchCompany();
        }
    }
}
