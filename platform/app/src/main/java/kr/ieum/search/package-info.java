/** Korean text for PostgreSQL: splits what is stored and what is typed into the same words. */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {})
package kr.ieum.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
