/**
 * The country as the ministry sees it: counts and sums by region, size, industry and certificate, read from views of
 * schema {@code nation} and never from a firm.
 */
@NullMarked
@ApplicationModule(
        displayName = "Nation",
        allowedDependencies = {"policy", "tenancy", "identity", "text", "uikit", "region", "exchange :: table"})
package kr.ieum.nation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
