package kr.ieum.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import org.springframework.stereotype.Service;

/**
 * The seventeen regions and what belongs to them. Kept in memory: every tenant may read it, and so may the sign-in page
 * before anyone has signed in.
 */
@Service
public class Regions {

    private final Directory directory;
    private final JointGroups groups;

    Regions(Directory directory, JointGroups groups) {
        this.groups = groups;
        this.directory = directory;
    }

    /** All regions in the official order, 서울 … 제주. */
    public List<Region> all() {
        return index().content().regions();
    }

    public Optional<Region> find(TenantId id) {
        return Optional.ofNullable(index().region(id));
    }

    /** The region that bore this two-digit code on the day. */
    public Optional<Region> regionByCode(String code, LocalDate day) {
        return index().content().regionCodes().stream()
                .filter(each -> each.code().equals(code) && each.holdsOn(day))
                .findFirst()
                .flatMap(each -> find(new TenantId(each.owner())));
    }

    /** The codes of a region, those of the past first. */
    public List<RegionCode> codesOf(TenantId region) {
        return index().content().regionCodes().stream()
                .filter(code -> code.owner().equals(region.value()))
                .toList();
    }

    /** The districts of today, each city followed by its general districts. */
    public List<District> districtsOf(TenantId region) {
        return index().districtsOf(region);
    }

    /** A district by its id, one of the past too. */
    public Optional<District> district(String id) {
        return index().district(id);
    }

    /** The district that bore this five-digit code on the day: 47720 is 경북 군위군 until 2023-07-01, then nobody. */
    public Optional<District> byCode(String code, LocalDate day) {
        return index().byCode(code, day);
    }

    /** Where an area with this code lies today, however old the code: 47720 leads to 대구 군위군. */
    public Optional<District> todayByCode(String code) {
        return index().todayByCode(code);
    }

    /** The district itself, or what took its place. */
    public Optional<District> today(String district) {
        return index().district(district).map(index()::today);
    }

    public List<Organization> organizationsOf(TenantId tenant) {
        return index().organizationsOf(tenant);
    }

    /** The regions that a 지방중소벤처기업청 serves on the day (T6), in the official order. */
    public List<TenantId> jurisdictionOf(String organization, LocalDate day) {
        var served = index().content().jurisdictions().stream()
                .filter(each ->
                        each.term().owner().equals(organization) && each.term().holdsOn(day))
                .map(Content.Served::region)
                .toList();
        return all().stream().map(Region::id).filter(served::contains).toList();
    }

    /** The tenants whose folder is in order, the ministry among them; the others stay down until theirs is mended. */
    public Set<TenantId> tenantsUp() {
        return index().content().up();
    }

    /** The full name of a region or the ministry; the id itself for a tenant that was never in order. */
    public LocalizedName nameOf(TenantId tenant) {
        if (tenant.isNational()) {
            return index().content().ministry().name();
        }
        if (tenant.isJoint()) {
            return groups.find(tenant).map(JointGroup::name).orElse(new LocalizedName(tenant.value(), tenant.value()));
        }
        return find(tenant).map(Region::name).orElse(new LocalizedName(tenant.value(), tenant.value()));
    }

    /** The colour of a region or the ministry, {@code #rrggbb}; the ministry's for a tenant without one. */
    public String colorOf(TenantId tenant) {
        return find(tenant)
                .map(Region::color)
                .orElse(index().content().ministry().color());
    }

    private RegionIndex index() {
        return directory.regions();
    }
}
