package kr.ieum.industry.joint;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Changes;
import kr.ieum.audit.Subject;
import kr.ieum.company.CompanyId;
import kr.ieum.company.RemovedFirms;
import kr.ieum.company.SeenFirm;
import kr.ieum.company.edit.CompanyData;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.industry.joint.JointRefused.Why;
import kr.ieum.region.JointGroup;
import kr.ieum.region.JointGroups;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The firms that members put into the tenant of their group (requirement 1.9). The region's register is read in one
 * transaction and the group's written in another, all of it or nothing; to put a firm again brings it up to date, so that
 * a second try after a failure does no harm.
 */
@Service
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
public class JointFirms {

    private final JointGroups groups;
    private final JointFirmStore store;
    private final CompanyService companies;
    private final RemovedFirms removed;
    private final Regions regions;
    private final TransactionTemplate transactions;
    private final Changes changes;
    private final Clock clock;

    JointFirms(
            JointGroups groups,
            JointFirmStore store,
            CompanyService companies,
            RemovedFirms removed,
            Regions regions,
            TransactionTemplate transactions,
            Changes changes,
            Clock clock) {
        this.groups = groups;
        this.store = store;
        this.companies = companies;
        this.removed = removed;
        this.regions = regions;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Who put a firm into the group's tenant and took it back, the latest first.
     *
     * @throws JointRefused when the user's region is not a member
     */
    public List<ChangeEntry> history(UUID company, TenantId group) {
        member(group);
        return within(group, () -> changes.of(subject(company), JointTenant.MOST_CHANGES));
    }

    /** The groups that the user's region is a member of today. */
    public List<JointGroup> groups() {
        return groups.of(home(), today());
    }

    /**
     * The firms of today's members, by name.
     *
     * @throws JointRefused when the user's region is not a member
     */
    public List<JointFirm> of(TenantId group) {
        var members = member(group).members(today());
        return within(group, () -> store.of(members));
    }

    /**
     * Puts a firm of the user's region into the group's tenant, or brings it up to date there.
     *
     * @throws JointRefused when the region is not a member, the firm has no business number, or another member put it
     *     there
     */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void put(UUID company, TenantId group) {
        member(group);
        var firm = within(home(), () -> companies.get(new CompanyId(company))).data();
        var number = firm.businessNumber();
        if (number == null) {
            throw new JointRefused(Why.NO_NUMBER, firm.name());
        }
        within(group, () -> put(firm, number));
    }

    /** @throws JointRefused when the firm is not there or another region put it there */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void takeBack(UUID company, TenantId group) {
        member(group);
        within(group, () -> {
            requireOwn(company);
            var version = companies.get(new CompanyId(company)).version();
            removed.delete(List.of(new SeenFirm(company, version)));
            store.remove(List.of(company));
            changes.write(Change.of(subject(company), Action.DELETED).from(region()));
            return company;
        });
    }

    private UUID put(CompanyData firm, String number) {
        var id = store.registered(number)
                .map(known -> refreshed(known, firm))
                .orElseGet(() -> companies.register(firm).value());
        if (store.add(id, home().value(), CurrentUser.get().username())) {
            changes.write(Change.of(subject(id), Action.CREATED).to(region()));
        }
        return id;
    }

    private UUID refreshed(UUID known, CompanyData firm) {
        store.regionOf(known).filter(region -> !region.equals(home().value())).ifPresent(region -> {
            throw new JointRefused(
                    Why.THERE_ALREADY,
                    firm.name(),
                    regions.nameOf(new TenantId(region)).ko());
        });
        var id = new CompanyId(known);
        var there = companies.get(id);
        if (!there.data().equals(firm)) {
            companies.change(id, there.version(), firm);
        }
        return known;
    }

    private void requireOwn(UUID company) {
        var region = store.regionOf(company).orElseThrow(() -> new JointRefused(Why.UNKNOWN));
        if (!region.equals(home().value())) {
            throw new JointRefused(
                    Why.NOT_YOURS, regions.nameOf(new TenantId(region)).ko());
        }
    }

    private JointGroup member(TenantId group) {
        return groups.find(group)
                .filter(found -> found.hasMember(home(), today()))
                .orElseThrow(() -> new JointRefused(Why.NO_MEMBER));
    }

    private <T> T within(TenantId tenant, Supplier<T> work) {
        return Tenancy.callAs(tenant, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static TenantId home() {
        return CurrentUser.get().home();
    }

    static Subject subject(UUID company) {
        return new Subject("industry.joint.firm", company);
    }

    private static Map<String, String> region() {
        return Map.of("region", home().value());
    }
}
