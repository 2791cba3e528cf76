package kr.ieum.industry.classification.ui;

import java.util.Set;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Role;

/** What the user is offered; the services decide what the user may. */
final class Rights {

    private static final Set<Role> RUN = Set.of(Role.REGION_OFFICER, Role.REGION_ADMIN, Role.REGIONAL_OFFICER);
    private static final Set<Role> DECIDE = Set.of(Role.REGION_ADMIN, Role.REGIONAL_OFFICER);

    private Rights() {}

    static boolean mayRun() {
        return has(RUN);
    }

    static boolean mayDecide() {
        return has(DECIDE);
    }

    private static boolean has(Set<Role> roles) {
        return CurrentUser.find().map(IeumUser::role).filter(roles::contains).isPresent();
    }
}
