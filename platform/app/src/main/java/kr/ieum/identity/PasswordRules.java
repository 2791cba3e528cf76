package kr.ieum.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ieum.identity.WeakPassword.Fault;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a password has to be: long rather than odd, and not the first thing somebody would try. */
@Component
class PasswordRules {

    private static final int SHORTEST = 10;
    /** bcrypt looks no further. */
    private static final int MOST_BYTES = 72;

    private final Set<String> common;

    PasswordRules() throws IOException {
        common = new ClassPathResource("identity/common-passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toSet());
    }

    /** @throws WeakPassword naming the first fault */
    void check(String username, String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        refuseIf(password.length() < SHORTEST, Fault.SHORT);
        refuseIf(password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES, Fault.LONG);
        refuseIf(lower.contains(username), Fault.NAME);
        refuseIf(isCommon(lower), Fault.COMMON);
    }

    /** In the list, also with digits or signs behind it; or made of one or two characters only. */
    private boolean isCommon(String lower) {
        return common.contains(lower)
                || common.contains(lower.replaceFirst("[^a-z가-힣]+$", ""))
                || lower.chars().distinct().count() < 3;
    }

    private static void refuseIf(boolean wrong, Fault fault) {
        if (wrong) {
            throw new WeakPassword(fault);
        }
    }
}
