package kr.ieum.program;

import java.util.List;
import java.util.Set;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.ClauseSource;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clause that the menu board carries out. */
@Component
class ProgramClauses implements ClauseSource {

    private static final Set<Role> ROLES =
            Set.of(Role.REGION_OFFICER, Role.REGION_ADMIN, Role.REGIONAL_OFFICER, Role.SUPPORT_OFFICER);

    private final MenuBoard board;

    ProgramClauses(MenuBoard board) {
        this.board = board;
    }

    @Override
    public List<ClausePlace> clausePlaces() {
        return List.of(
                new ClausePlace("2.6", new LocalizedName("지역 프로그램", "Local programmes"), "programs", ROLES, records()));
    }

    private @Nullable Long records() {
        return CurrentUser.find()
                .filter(user -> ROLES.contains(user.role()))
                .map(user -> board.count(BoardFilter.ALL))
                .orElse(null);
    }
}
