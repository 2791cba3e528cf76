package kr.ieum.industry.catalogue;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Changes;
import kr.ieum.audit.Subject;
import kr.ieum.identity.Roles;
import kr.ieum.industry.catalogue.IndustryRefused.Why;
import kr.ieum.policy.Policy;
import kr.ieum.region.Industries;
import kr.ieum.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The industries of the region (requirement 1.1). The sources count them but do not name them, so that only what the
 * regions enter is there; regions in the rule {@code scope.industry} enter them.
 */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class RegionalIndustries {

    private static final String KIND = "regional-industry";
    private static final int MOST = 200;

    private final IndustryStore store;
    private final Industries classes;
    private final Policy policy;
    private final Changes changes;
    private final Clock clock;

    RegionalIndustries(IndustryStore store, Industries classes, Policy policy, Changes changes, Clock clock) {
        this.store = store;
        this.classes = classes;
        this.policy = policy;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether the region is one of those whose industries were reshaped. */
    @Transactional(readOnly = true)
    public boolean isRegionsTask() {
        return policy.on("scope.industry", today())
                .members()
                .contains(Tenancy.current().value());
    }

    /** All of the region, of any time, by name. */
    @Transactional(readOnly = true)
    public List<RegionalIndustry> all() {
        return store.all();
    }

    /** Those that hold on the day, by name. */
    @Transactional(readOnly = true)
    public List<RegionalIndustry> on(LocalDate day) {
        return store.all().stream().filter(each -> each.data().holdsOn(day)).toList();
    }

    /** @throws IndustryRefused when the region has none of that id */
    @Transactional(readOnly = true)
    public RegionalIndustry get(UUID id) {
        return store.find(id).orElseThrow(() -> new IndustryRefused(Why.UNKNOWN));
    }

    /** The latest change first; also of one that has been deleted. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(UUID id) {
        return changes.of(subject(id), MOST);
    }

    /** Which classes of KSIC belong to the region's industries of the kind on the day. */
    @Transactional(readOnly = true)
    public IndustryScope scope(LocalDate day, IndustryKind kind) {
        return IndustryScope.of(
                on(day).stream().filter(each -> each.data().kind() == kind).toList(), classes);
    }

    /** As {@link #scope(LocalDate, IndustryKind)}, of the 주축산업. */
    @Transactional(readOnly = true)
    public IndustryScope scope(LocalDate day) {
        return scope(day, IndustryKind.PILLAR);
    }

    /** @throws IndustryRefused when the region has no such task or a rule is broken */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public UUID add(IndustryData data) {
        check(data);
        var id = store.add(data);
        changes.write(Change.of(subject(id), Action.CREATED).to(data.values()));
        return id;
    }

    /**
     * @param version what {@link #get} said when the change began
     * @throws IndustryRefused when a rule is broken or somebody else was faster
     */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void change(UUID id, int version, IndustryData data) {
        check(data);
        var before = get(id).data();
        if (data.kind() != IndustryKind.FORMER && store.isFollowed(id)) {
            throw new IndustryRefused(Why.FOLLOWED);
        }
        requireFirst(store.change(id, version, data));
        Change.between(subject(id), before.values(), data.values()).ifPresent(changes::write);
    }

    /** Deletes what was entered by mistake; an industry that has ended gets a last day instead. */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void remove(UUID id, int version) {
        var before = get(id).data();
        if (store.isFollowed(id)) {
            throw new IndustryRefused(Why.FOLLOWED);
        }
        requireFirst(store.remove(id, version));
        changes.write(Change.of(subject(id), Action.DELETED).from(before.values()));
    }

    private void check(IndustryData data) {
        if (!isRegionsTask()) {
            throw new IndustryRefused(Why.NOT_THIS_REGION);
        }
        var book = policy.book(today());
        data.check(
                book.get("industry.criteria").members(),
                book.get("industry.criteria-most").whole());
        if (data.scope().stream()
                .anyMatch(each -> classes.find(each.revision(), each.code()).isEmpty())) {
            throw new IndustryRefused(Why.SCOPE);
        }
        if (store.formers(data.formers().toArray(UUID[]::new)) < data.formers().size()) {
            throw new IndustryRefused(Why.FORMER);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void requireFirst(boolean first) {
        if (!first) {
            throw new IndustryRefused(Why.CHANGED_MEANWHILE);
        }
    }

    private static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }
}
