package kr.ieum.industry.leading;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.industry.leading.LeadingRefused.Why;
import kr.ieum.lifecycle.Holder;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.Subject;
import kr.ieum.plugin.Firms;
import kr.ieum.policy.Policy;
import kr.ieum.tenancy.Tenancy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leading innovators of the region; their steps are taken through {@link LifeCycles}. */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class LeadingService {

    private static final int LONGEST = 1_000;

    private final LeadingStore store;
    private final LifeCycles cycles;
    private final LifeCycle<LeadingState> cycle;
    private final Firms firms;
    private final Policy policy;
    private final Clock clock;

    LeadingService(
            LeadingStore store,
            LifeCycles cycles,
            LifeCycle<LeadingState> leadingLifeCycle,
            Firms firms,
            Policy policy,
            Clock clock) {
        this.store = store;
        this.cycles = cycles;
        this.cycle = leadingLifeCycle;
        this.firms = firms;
        this.policy = policy;
        this.clock = clock;
    }

    public LifeCycle<LeadingState> cycle() {
        return cycle;
    }

    /** @throws LeadingRefused when the region has none of that id */
    @Transactional(readOnly = true)
    public LeadingFirm get(UUID id) {
        return store.find(id).orElseThrow(() -> new LeadingRefused(Why.UNKNOWN));
    }

    /** @param past whether those that were declined, ended or cancelled are wanted, too */
    @Transactional(readOnly = true)
    public List<LeadingFirm> page(boolean past, Pageable page) {
        return store.page(past, page);
    }

    @Transactional(readOnly = true)
    public int count(boolean past) {
        return store.count(past);
    }

    /** How many there are today beside how many there should be. */
    @Transactional(readOnly = true)
    public Roster roster() {
        var today = LocalDate.now(clock);
        return new Roster(store.inTerm(today), policy.on("leading.fewest", today), policy.on("leading.most", today));
    }

    /** Whether the law lets the region choose: those outside of 수도권. */
    @Transactional(readOnly = true)
    public boolean isRegionsTask() {
        return policy.on("scope.industry", LocalDate.now(clock))
                .members()
                .contains(Tenancy.current().value());
    }

    /**
     * Proposes a firm of the register.
     *
     * @param grounds why, 1 to 1,000 characters; published with a designation
     * @throws LeadingRefused when the region may not choose, the firm is one already or is not in the register
     */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public UUID propose(UUID company, String grounds) {
        if (!isRegionsTask()) {
            throw new LeadingRefused(Why.NOT_THIS_REGION);
        }
        if (grounds.isBlank() || grounds.length() > LONGEST) {
            throw new LeadingRefused(Why.GROUNDS_MISSING);
        }
        var firm = firms.byId(List.of(company)).get(company);
        if (firm == null) {
            throw new LeadingRefused(Why.NO_SUCH_FIRM);
        }
        if (store.isOpen(company)) {
            throw new LeadingRefused(Why.THERE_ALREADY, firm.name());
        }
        var id = add(company, firm.name(), grounds.strip());
        cycles.open(cycle, new Subject(id, firm.name(), "leading-firms/" + id, null));
        return id;
    }

    /** The officer of the ministry's regional office takes on to look after the firm. */
    @RolesAllowed(Roles.REGIONAL_OFFICER)
    public void takeOn(UUID id) {
        get(id);
        cycles.assign(cycle, id, Holder.of(CurrentUser.get()));
    }

    /** Two who propose the same firm at once pass the check together; the index lets one through. */
    private UUID add(UUID company, String name, String grounds) {
        try {
            return store.add(company, name, grounds);
        } catch (DuplicateKeyException twice) {
            throw new LeadingRefused(Why.THERE_ALREADY, name);
        }
    }
}
