package kr.ieum.region;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Regions, districts and bodies by what they are asked for. */
final class RegionIndex {

    private static final int REGION_DIGITS = 2;
    private static final int DISTRICT_DIGITS = 5;
    private static final Pattern AREA = Pattern.compile("\\d{2}|\\d{5}|\\d{8}|\\d{10}");

    private final Content content;
    private final Map<TenantId, Region> regions;
    private final Map<String, District> districts;
    private final Map<TenantId, List<District>> districtsOf;
    private final Map<TenantId, List<Organization>> organizationsOf;
    private final Map<String, List<RegionCode>> codes = new HashMap<>();

    RegionIndex(Content content) {
        this.content = content;
        regions = content.regions().stream().collect(Collectors.toMap(Region::id, Function.identity()));
        districts = content.districts().stream().collect(Collectors.toMap(District::id, Function.identity()));
        districtsOf =
                content.districts().stream().filter(this::isOfToday).collect(Collectors.groupingBy(District::region));
        organizationsOf = content.organizations().stream().collect(Collectors.groupingBy(Organization::tenant));
        content.districtCodes()
                .forEach(code -> codes.computeIfAbsent(code.code(), none -> new java.util.ArrayList<>())
                        .add(code));
    }

    Content content() {
        return content;
    }

    @Nullable Region region(TenantId id) {
        return regions.get(id);
    }

    Optional<District> district(String id) {
        return Optional.ofNullable(districts.get(id));
    }

    List<District> districtsOf(TenantId region) {
        return districtsOf.getOrDefault(region, List.of());
    }

    List<Organization> organizationsOf(TenantId tenant) {
        return organizationsOf.getOrDefault(tenant, List.of());
    }

    Optional<District> byCode(String code, LocalDate day) {
        return codes.getOrDefault(code, List.of()).stream()
                .filter(each -> each.holdsOn(day))
                .findFirst()
                .flatMap(each -> district(each.owner()));
    }

    /** Whoever bore the code last, and what took its place since. */
    Optional<District> todayByCode(String code) {
        return codes.getOrDefault(code, List.of()).stream()
                .max(java.util.Comparator.comparing(RegionCode::from))
                .flatMap(each -> district(each.owner()))
                .map(this::today);
    }

    Optional<Place> ofCode(String code) {
        if (!AREA.matcher(code).matches()) {
            return Optional.empty();
        }
        var area = code.length() == REGION_DIGITS
                ? Optional.<District>empty()
                : todayByCode(code.substring(0, DISTRICT_DIGITS));
        return area.map(district -> new Place(district.region(), district.id()))
                .or(() -> content.regionCodes().stream()
                        .filter(each -> each.code().equals(code.substring(0, REGION_DIGITS)))
                        .findFirst()
                        .map(each -> new Place(new TenantId(each.owner()), null)));
    }

    District today(District district) {
        var next = content.successors().get(district.id());
        var follower = next == null ? null : districts.get(next);
        return follower == null ? district : today(follower);
    }

    private boolean isOfToday(District district) {
        return !content.successors().containsKey(district.id());
    }
}
