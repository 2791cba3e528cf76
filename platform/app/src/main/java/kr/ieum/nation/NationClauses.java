package kr.ieum.nation;

import java.util.List;
import java.util.Set;
import kr.ieum.identity.Role;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.ClauseSource;
import kr.ieum.text.LocalizedName;
import org.springframework.stereotype.Component;

/** The clauses that the figures of the country carry out. */
@Component
class NationClauses implements ClauseSource {

    private static final Set<Role> ROLES = Set.of(Role.MINISTRY_ANALYST, Role.MINISTRY_ADMIN);

    @Override
    public List<ClausePlace> clausePlaces() {
        var country = new LocalizedName("전국 현황", "The country");
        var indicators = new LocalizedName("지역 지표", "Regional indicators");
        return List.of(
                new ClausePlace("F8", country, "nation", ROLES),
                new ClausePlace("12.3", country, "nation", ROLES),
                new ClausePlace("12.3", indicators, "nation/indicators", ROLES));
    }
}
