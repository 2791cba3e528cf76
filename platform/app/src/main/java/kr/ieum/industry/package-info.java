/**
 * Growing regional industry (task ①, requirements 1.1 to 1.15): the industries a region has chosen, the classes of its
 * firms from potential to leading, their growth plans, and the money that follows results. One package for each of these.
 */
@NullMarked
@ApplicationModule(
        displayName = "Industry",
        allowedDependencies = {
            "tenancy",
            "identity",
            "text",
            "uikit",
            "audit",
            "policy",
            "policy::ui",
            "lifecycle",
            "lifecycle::ui",
            "notification",
            "exchange",
            "exchange::table",
            "region",
            "company",
            "company::edit"
        })
package kr.ieum.industry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
