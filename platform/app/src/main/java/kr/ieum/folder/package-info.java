/** Reading and checking the files of {@code tenants/}: a wrong file is named with its line and the reason. */
@NullMarked
@ApplicationModule(
        displayName = "Tenants folder",
        allowedDependencies = {"text"})
package kr.ieum.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
