/** Components that every screen is made of: page header, search bar, table toolbar, empty state, unit switch. */
@NullMarked
@ApplicationModule(
        displayName = "UI kit",
        allowedDependencies = {"tenancy", "text"})
package kr.ieum.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
