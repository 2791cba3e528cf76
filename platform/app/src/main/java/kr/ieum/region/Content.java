package kr.ieum.region;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;

/**
 * All that the reference tables hold, as one unchangeable picture, so that a reader never sees half a sync.
 *
 * @param districts in order of region and position, those of the past too
 * @param successors id of a district of the past to what took its place
 * @param formerNames id of a district to the names it had
 * @param up tenants whose folder is in order
 * @param ministry name and colour of the national tenant
 */
record Content(
        List<Region> regions,
        Map<String, TenantId> aliases,
        List<RegionCode> regionCodes,
        List<District> districts,
        Map<String, String> successors,
        Map<String, List<String>> formerNames,
        List<RegionCode> districtCodes,
        List<Organization> organizations,
        List<Served> jurisdictions,
        List<Complex> complexes,
        List<Industry> industries,
        List<Link> links,
        Set<TenantId> up,
        Ministry ministry) {

    record Served(TenantId region, RegionCode term) {}

    record Complex(Place place, String name, List<String> kinds, List<String> aliases) {}

    record Link(String code10, String code11) {}

    record Ministry(LocalizedName name, LocalizedName shortName, String color) {}
}
