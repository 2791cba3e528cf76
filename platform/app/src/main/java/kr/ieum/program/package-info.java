/** The menu board (메뉴판): which programmes a firm of the region can get, the region's own and those of its plugins. */
@NullMarked
@ApplicationModule(
        displayName = "Program",
        allowedDependencies = {"policy", "tenancy", "identity", "text", "uikit", "audit", "plugins"})
package kr.ieum.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
