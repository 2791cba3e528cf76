/** The menu board (메뉴판): which programmes a firm of the region can get; so far the local ones that plugins bring. */
@NullMarked
@ApplicationModule(
        displayName = "Program",
        allowedDependencies = {"plugins"})
package kr.ieum.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
