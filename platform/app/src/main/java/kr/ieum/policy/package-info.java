/**
 * What the policy paper says: its tasks and clauses, and every number it fixes as a dated rule. Everything else asks here
 * for the rule of a day, keeps the version it was decided under, and tells how a figure came about with an
 * {@link kr.ieum.policy.Explanation}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Policy",
        allowedDependencies = {"tenancy", "identity", "text", "uikit", "folder"})
package kr.ieum.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
