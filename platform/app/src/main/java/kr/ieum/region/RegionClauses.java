package kr.ieum.region;

import java.util.List;
import java.util.Set;
import kr.ieum.identity.Role;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.ClauseSource;
import kr.ieum.text.LocalizedName;
import org.springframework.stereotype.Component;

/** The clause that the register of organisations carries out. */
@Component
class RegionClauses implements ClauseSource {

    @Override
    public List<ClausePlace> clausePlaces() {
        return List.of(new ClausePlace(
                "F11",
                new LocalizedName("테넌트와 기관", "Tenants and organisations"),
                "tenants",
                Set.of(Role.MINISTRY_ANALYST, Role.MINISTRY_ADMIN)));
    }
}
