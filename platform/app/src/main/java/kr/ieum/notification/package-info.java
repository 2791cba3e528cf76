/**
 * What people are told behind the bell of every page: modules and plugins of the tenant tell a group of people or one of
 * them, each reads for themselves, and after a while it is cleared.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"tenancy", "identity", "text", "uikit"})
package kr.ieum.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
