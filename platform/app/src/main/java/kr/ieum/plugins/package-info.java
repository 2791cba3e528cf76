/**
 * Installing and running what only one region needs: each plugin comes as an archive, is inspected before anything of it
 * runs, is kept in the database, and runs for one tenant in a class loader and a Spring context of its own.
 *
 * @see "Decision 0011: the contract of plugins"
 */
@NullMarked
@ApplicationModule(
        displayName = "Plugins",
        allowedDependencies = {
            "policy",
            "tenancy",
            "identity",
            "text",
            "uikit",
            "database",
            "notification",
            "audit",
            "exchange",
            "exchange::table"
        })
package kr.ieum.plugins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
