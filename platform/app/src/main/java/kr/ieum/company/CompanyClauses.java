package kr.ieum.company;

import java.util.List;
import java.util.Set;
import kr.ieum.identity.Role;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.ClauseSource;
import kr.ieum.text.LocalizedName;
import org.springframework.stereotype.Component;

/** The clause that the register of firms carries out. */
@Component
class CompanyClauses implements ClauseSource {

    private static final Set<Role> ROLES =
            Set.of(Role.REGION_OFFICER, Role.REGION_ADMIN, Role.REGIONAL_OFFICER, Role.SUPPORT_OFFICER);

    @Override
    public List<ClausePlace> clausePlaces() {
        return List.of(new ClausePlace("12.3", new LocalizedName("기업", "Firms"), "companies", ROLES));
    }
}
