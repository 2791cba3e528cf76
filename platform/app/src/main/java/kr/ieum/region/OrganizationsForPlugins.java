package kr.ieum.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.Organizations;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The region's bodies as its plugins may read them: its own, and the regional offices that serve it today. */
@Component
class OrganizationsForPlugins implements Organizations {

    private final Regions regions;
    private final Clock clock;

    OrganizationsForPlugins(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public List<Organization> all() {
        var tenant = Tenancy.current();
        var today = LocalDate.now(clock);
        var offices = regions.organizationsOf(TenantId.NATIONAL).stream()
                .filter(office -> regions.jurisdictionOf(office.id(), today).contains(tenant));
        return Stream.concat(regions.organizationsOf(tenant).stream(), offices)
                .sorted(Comparator.comparing(body -> body.name().ko()))
                .map(body -> new Organization(
                        body.id(),
                        body.kind(),
                        new LocalText(body.name().ko(), body.name().en())))
                .toList();
    }
}
