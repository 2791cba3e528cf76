/**
 * Reaching PostgreSQL: a server of one's own or an embedded one whose data survive restarts, the roles in it, and the
 * two ways in: as owner for changes of the schema, as {@code ieum_app} for everything else.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package kr.ieum.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
