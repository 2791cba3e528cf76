/**
 * Growth projects of a region (requirements 2.3 to 2.5): started from a blueprint that a plugin brings, and kept as a copy
 * of their own, so that they stay when the plugin goes.
 */
@NullMarked
@ApplicationModule(
        displayName = "Project",
        allowedDependencies = {"policy", "tenancy", "identity", "text", "uikit", "audit", "plugins", "plugins::port"})
package kr.ieum.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
