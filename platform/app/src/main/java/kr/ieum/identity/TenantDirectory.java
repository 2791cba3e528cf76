package kr.ieum.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ieum.tenancy.TenantId;

/** What sign-in has to know of tenants, also before anyone is signed in. Implemented by whoever keeps the regions. */
public interface TenantDirectory {

    /** The regions in their official order, then the ministry: where one can sign in. */
    List<TenantFace> all();

    Optional<TenantFace> find(TenantId tenant);

    /** The regions a regional office serves on that day; none for any other organisation. */
    List<TenantId> jurisdictionOf(String organization, LocalDate day);

    /** The tenants that the region has in common with others on the day. */
    List<TenantId> jointTenantsOf(TenantId region, LocalDate day);

    /** Whatever can hold data: those of {@link #all} and the ones that regions have in common. For jobs. */
    List<TenantId> everyTenant();

    /** The offices or bodies a user with the role can work for, of those the tenant has. */
    List<WorkPlace> workPlaces(TenantId tenant, Role role);
}
