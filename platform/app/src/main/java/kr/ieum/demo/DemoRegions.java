package kr.ieum.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.policy.Policy;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The regions that a demonstration has something for. */
@Component
class DemoRegions {

    private final Regions regions;
    private final Policy policy;
    private final Clock clock;

    DemoRegions(Regions regions, Policy policy, Clock clock) {
        this.regions = regions;
        this.policy = policy;
        this.clock = clock;
    }

    /** Those whose industries were reshaped, in their official order, as far as they are up. */
    List<TenantId> withIndustries() {
        var members = policy.on("scope.industry", LocalDate.now(clock)).members();
        return regions.all().stream()
                .map(Region::id)
                .filter(id ->
                        members.contains(id.value()) && regions.tenantsUp().contains(id))
                .toList();
    }
}
