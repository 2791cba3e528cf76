package kr.ieum.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides about an account.
 *
 * @param username 2-40 characters of a-z, 0-9, dot, hyphen and underscore, unique in the tenant
 * @param organization the regional office or support body of a REGIONAL_OFFICER or SUPPORT_OFFICER, null for others
 */
public record AccountData(
        String username, String name, Role role, @Nullable String organization) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    public AccountData {
        username = cleaned(username);
        name = name.strip();
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("not a username");
        }
        if (name.isEmpty() || name.length() > 60) {
            throw new IllegalArgumentException("a name has 1-60 characters");
        }
        if (role.worksForOrganization() == (organization == null)) {
            throw new IllegalArgumentException("the role and the organisation do not fit");
        }
    }

    public static boolean isUsername(String text) {
        return USERNAME.matcher(cleaned(text)).matches();
    }

    /** Users write their name with capitals or a blank behind it. */
    static String cleaned(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
