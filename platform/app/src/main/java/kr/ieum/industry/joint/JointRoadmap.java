package kr.ieum.industry.joint;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Changes;
import kr.ieum.audit.Subject;
import kr.ieum.identity.Roles;
import kr.ieum.industry.joint.JointRefused.Why;
import kr.ieum.policy.Policy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roadmap of a group, in its tenant: a draft is worked on and fixed with a reason; what was fixed stays to be read
 * (requirement 1.12).
 */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
public class JointRoadmap {

    private final RoadmapStore store;
    private final Policy policy;
    private final Changes changes;
    private final Clock clock;

    JointRoadmap(RoadmapStore store, Policy policy, Changes changes, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.changes = changes;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<RoadmapVersion> versions() {
        return store.versions();
    }

    @Transactional(readOnly = true)
    public List<RoadmapItem> items(int number) {
        return store.items(number);
    }

    /** What was done to an item in drafts, the latest first; also of one that was removed. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(UUID item) {
        return changes.of(subject(item), JointTenant.MOST_CHANGES);
    }

    /** What the version says otherwise than the one before; all of its items when it is the first. */
    @Transactional(readOnly = true)
    public List<RoadmapChange> changes(int number) {
        var before = byId(number - 1);
        var changes = new ArrayList<RoadmapChange>();
        store.items(number).forEach(item -> {
            var former = before.remove(item.id());
            if (former == null || !former.equals(item.data())) {
                changes.add(new RoadmapChange(former, item.data()));
            }
        });
        before.values().forEach(gone -> changes.add(new RoadmapChange(gone, null)));
        return changes;
    }

    /**
     * Begins the next version, with what the last one has in its years.
     *
     * @throws JointRefused when there is a draft already
     */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void draft(int firstYear) {
        JointTenant.require();
        var versions = store.versions();
        JointTenant.require(Why.DRAFT_THERE, versions.stream().noneMatch(RoadmapVersion::isDraft));
        var years = policy.on("roadmap.years", LocalDate.now(clock)).whole();
        try {
            store.draft(versions.size() + 1, firstYear, firstYear + years - 1);
        } catch (DuplicateKeyException twice) {
            throw new JointRefused(Why.DRAFT_THERE);
        }
    }

    /**
     * @param former null for a new item
     * @throws JointRefused when a rule is broken, there is no draft, or somebody else was faster
     */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void save(@Nullable RoadmapItem former, RoadmapItem.Data data) {
        var draft = draft();
        data.check(draft);
        if (former == null) {
            var id = store.add(draft.number(), data);
            changes.write(Change.of(subject(id), Action.CREATED).to(data.values()));
        } else {
            JointTenant.require(Why.MOVED_ON, store.change(draft.number(), former.id(), former.version(), data));
            Change.between(subject(former.id()), former.data().values(), data.values())
                    .ifPresent(changes::write);
        }
    }

    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void remove(RoadmapItem item) {
        JointTenant.require(Why.MOVED_ON, store.remove(draft().number(), item.id(), item.version()));
        changes.write(
                Change.of(subject(item.id()), Action.DELETED).from(item.data().values()));
    }

    /**
     * Fixes the draft; from then on it is never changed.
     *
     * @param reason 1 to 1,000 characters
     */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void fix(String reason) {
        JointTenant.require(Why.REASON, JointTenant.isLong(reason));
        store.fix(draft().number(), reason.strip());
    }

    private static Subject subject(UUID item) {
        return new Subject("industry.joint.roadmap-item", item);
    }

    private RoadmapVersion draft() {
        return store.versions().stream()
                .filter(RoadmapVersion::isDraft)
                .findFirst()
                .orElseThrow(() -> new JointRefused(Why.FIXED));
    }

    private Map<UUID, RoadmapItem.Data> byId(int number) {
        return store.items(number).stream()
                .collect(Collectors.toMap(RoadmapItem::id, RoadmapItem::data, (one, other) -> one, LinkedHashMap::new));
    }
}
