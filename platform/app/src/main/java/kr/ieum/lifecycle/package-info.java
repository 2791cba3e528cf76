/**
 * One way to have states: a module declares a {@link kr.ieum.lifecycle.LifeCycle} for its kind of record, and
 * {@link kr.ieum.lifecycle.LifeCycles} takes the steps, keeps who took them and why, watches the terms and makes them
 * tasks. The database refuses a step that no declaration knows.
 */
@NullMarked
@ApplicationModule(
        displayName = "Life cycle",
        allowedDependencies = {"tenancy", "identity", "text", "uikit", "policy", "notification"})
package kr.ieum.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
