/** The frame around every page: whose system it is, menu, account, language and display, home, and pages for errors. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"tenancy", "identity", "text", "uikit", "region"})
package kr.ieum.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
