package kr.ieum.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.ieum.folder.FindingText;
import kr.ieum.identity.Role;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.identity.TenantFace;
import kr.ieum.identity.WorkPlace;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the tenants to those who are about to sign in, also the ones that are down, with the reason. */
@Component
class SignInTenants implements TenantDirectory {

    private static final Set<String> SUPPORT_BODIES = Set.of("technopark", "innovation-center");

    private final Directory directory;
    private final Regions regions;
    private final JointGroups groups;
    private final TenantSync sync;
    private final Texts texts;

    SignInTenants(Directory directory, Regions regions, JointGroups groups, TenantSync sync, Texts texts) {
        this.directory = directory;
        this.regions = regions;
        this.groups = groups;
        this.sync = sync;
        this.texts = texts;
    }

    @Override
    public List<TenantFace> all() {
        var known = Stream.concat(
                regions.all().stream().map(this::face), Stream.concat(neverInOrder(), Stream.of(ministry())));
        return known.toList();
    }

    @Override
    public Optional<TenantFace> find(TenantId tenant) {
        return tenant.isJoint()
                ? groups.find(tenant).map(this::face)
                : all().stream().filter(face -> face.id().equals(tenant)).findFirst();
    }

    @Override
    public List<TenantId> jurisdictionOf(String organization, LocalDate day) {
        return regions.jurisdictionOf(organization, day);
    }

    @Override
    public List<TenantId> jointTenantsOf(TenantId region, LocalDate day) {
        return groups.of(region, day).stream().map(JointGroup::id).toList();
    }

    @Override
    public List<TenantId> everyTenant() {
        return Stream.concat(
                        all().stream().map(TenantFace::id), groups.all().stream().map(JointGroup::id))
                .toList();
    }

    @Override
    public List<WorkPlace> workPlaces(TenantId tenant, Role role) {
        return regions.organizationsOf(tenant).stream()
                .filter(organization -> role == Role.REGIONAL_OFFICER
                        ? organization.kind().equals("regional-office")
                        : SUPPORT_BODIES.contains(organization.kind()))
                .map(organization -> new WorkPlace(organization.id(), organization.name()))
                .toList();
    }

    private TenantFace face(Region region) {
        return new TenantFace(region.id(), region.name(), region.shortName(), region.color(), downBecause(region.id()));
    }

    private TenantFace face(JointGroup group) {
        return new TenantFace(group.id(), group.name(), group.name(), regions.colorOf(group.id()), null);
    }

    private TenantFace ministry() {
        var ministry = directory.regions().content().ministry();
        return new TenantFace(
                TenantId.NATIONAL,
                ministry.name(),
                ministry.shortName(),
                ministry.color(),
                downBecause(TenantId.NATIONAL));
    }

    /** Folders that were wrong from their first day: all that is known of the tenant is the folder's name. */
    private Stream<TenantFace> neverInOrder() {
        return sync.report().folders().stream()
                .filter(TenantId::isValid)
                .map(TenantId::new)
                .filter(id -> !id.isNational() && regions.find(id).isEmpty())
                .map(id -> {
                    var name = new LocalizedName(id.value(), id.value());
                    return new TenantFace(id, name, name, regions.colorOf(id), downBecause(id));
                });
    }

    private @Nullable LocalizedName downBecause(TenantId tenant) {
        if (regions.tenantsUp().contains(tenant)) {
            return null;
        }
        var findings = sync.report().findingsOf(tenant.value());
        return findings.isEmpty()
                ? texts.both("region.folder-missing")
                : new LocalizedName(
                        FindingText.of(texts, Locale.KOREAN, findings.getFirst()),
                        FindingText.of(texts, Locale.ENGLISH, findings.getFirst()));
    }
}
