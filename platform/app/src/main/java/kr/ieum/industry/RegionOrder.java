package kr.ieum.industry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kr.ieum.region.RegionCode;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The order of regions by their codes, which changes: 강원 was 42 before it became 51, after 제주. */
@Component
public class RegionOrder {

    private static final String LAST = "99";

    private final Regions regions;

    RegionOrder(Regions regions) {
        this.regions = regions;
    }

    /** The regions by the codes of that day; one without a code then stands at the end. */
    public List<TenantId> byCode(Collection<String> members, LocalDate day) {
        return members.stream()
                .map(TenantId::new)
                .sorted(Comparator.comparing((TenantId region) -> code(region, day))
                        .thenComparing(region -> region))
                .toList();
    }

    private String code(TenantId region, LocalDate day) {
        return regions.codesOf(region).stream()
                .filter(code -> code.holdsOn(day))
                .map(RegionCode::code)
                .findFirst()
                .orElse(LAST);
    }
}
