/**
 * Who a user is and what the user may do: principal, roles, local accounts, sign-in at a tenant's own address, and the
 * switch among the tenants of a jurisdiction.
 *
 * @see "Decision 0010: sign-in and addresses"
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"tenancy", "text", "uikit", "audit"})
package kr.ieum.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
