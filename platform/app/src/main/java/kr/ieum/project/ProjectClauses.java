package kr.ieum.project;

import java.util.List;
import java.util.Set;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.ClauseSource;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clauses that growth projects carry out. */
@Component
class ProjectClauses implements ClauseSource {

    private static final List<String> CLAUSES = List.of("2.1", "2.2", "2.3", "2.5", "2.9", "2.10", "2.11");
    private static final Set<Role> ROLES =
            Set.of(Role.REGION_OFFICER, Role.REGION_ADMIN, Role.REGIONAL_OFFICER, Role.SUPPORT_OFFICER);
    private static final LocalizedName LABEL = new LocalizedName("성장 프로젝트", "Growth projects");

    private final ProjectRows rows;

    ProjectClauses(ProjectRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClausePlace> clausePlaces() {
        var records = records();
        return CLAUSES.stream()
                .map(clause -> new ClausePlace(clause, LABEL, "projects", ROLES, records))
                .toList();
    }

    private @Nullable Long records() {
        return CurrentUser.find()
                .filter(user -> ROLES.contains(user.role()))
                .map(user -> rows.count(ProjectFilter.ALL))
                .orElse(null);
    }
}
