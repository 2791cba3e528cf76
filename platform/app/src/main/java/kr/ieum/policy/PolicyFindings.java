package kr.ieum.policy;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import kr.ieum.folder.FindingText;
import kr.ieum.identity.Roles;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Service;

/** What is wrong in the files of the policy, so that they were not taken over; for the ministry, whose files they are. */
@Service
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class PolicyFindings {

    private final PolicySync sync;
    private final Texts texts;

    PolicyFindings(PolicySync sync, Texts texts) {
        this.sync = sync;
        this.texts = texts;
    }

    /** File, line and reason of each; none when the files are in force. */
    public List<String> all(Locale locale) {
        return sync.findings().stream()
                .map(finding -> FindingText.of(texts, locale, finding))
                .toList();
    }
}
