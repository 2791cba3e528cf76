/**
 * The seventeen regions, their districts, organisations and industrial complexes, and the industrial classification:
 * what all tenants share. It comes from the folder {@code tenants/}, which is read, checked and synced at each start.
 */
@NullMarked
@ApplicationModule(
        displayName = "Region",
        allowedDependencies = {"tenancy", "identity", "text", "uikit", "exchange", "folder", "policy"})
package kr.ieum.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
