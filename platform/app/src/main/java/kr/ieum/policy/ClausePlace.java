package kr.ieum.policy;

import java.util.Set;
import kr.ieum.identity.Role;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A page that carries out a clause.
 *
 * @param clause by the id of the requirement, such as {@code 2.6}
 * @param path without leading slash
 * @param roles that may open the page
 * @param records how many of the tenant's records stand there, or null where that says nothing
 */
public record ClausePlace(
        String clause,
        LocalizedName label,
        String path,
        Set<Role> roles,
        @Nullable Long records) {

    public ClausePlace {
        roles = Set.copyOf(roles);
    }

    public ClausePlace(String clause, LocalizedName label, String path, Set<Role> roles) {
        this(clause, label, path, roles, null);
    }
}
