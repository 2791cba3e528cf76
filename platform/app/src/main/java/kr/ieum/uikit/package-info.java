/** What the modules add to the shell: menu, home, sign; and the languages. The components of pages are in {@code kr.ieum.plugin.ui}. */
@NullMarked
@ApplicationModule(
        displayName = "UI kit",
        allowedDependencies = {"tenancy", "text"})
package kr.ieum.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
