/**
 * The firm register of a region: firms with their workplaces, industries, certificates, yearly figures and contacts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Company",
        allowedDependencies = {
            "policy",
            "tenancy",
            "identity",
            "text",
            "uikit",
            "region",
            "search",
            "audit",
            "exchange",
            "exchange::table"
        })
package kr.ieum.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
