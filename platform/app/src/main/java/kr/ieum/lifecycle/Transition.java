package kr.ieum.lifecycle;

import java.util.List;
import java.util.Set;
import kr.ieum.identity.Role;

/**
 * A step that a kind of record may take.
 *
 * @param name a verb; its text has the key {@code <kind>.step.<name>}
 * @param roles who may take it
 */
public record Transition<S extends Enum<S>>(
        String name, S from, S to, Set<Role> roles, Set<Need> needs, List<Guard> guards) {

    public Transition {
        roles = Set.copyOf(roles);
        needs = Set.copyOf(needs);
        guards = List.copyOf(guards);
    }

    /**
     * Whether the record stays where it stands: the module takes such a step itself when the record is changed, so that
     * whoever decides on what it was before is refused.
     */
    public boolean stays() {
        return from == to;
    }
}
