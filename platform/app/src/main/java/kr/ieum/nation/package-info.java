/**
 * The country as the ministry sees it: counts and sums by region, size, industry and certificate, read from views of
 * schema {@code nation} and never from a firm; and beside them the statistics of others and the targets of the policy.
 */
@NullMarked
@ApplicationModule(
        displayName = "Nation",
        allowedDependencies = {
            "tenancy",
            "identity",
            "text",
            "uikit",
            "folder",
            "region",
            "policy",
            "policy :: ui",
            "exchange",
            "exchange :: table"
        })
package kr.ieum.nation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
