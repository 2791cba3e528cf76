/**
 * Who did what to which record, and when: the change history, which can be added to and read but never changed.
 * {@link kr.ieum.audit.Changes} is the one place that writes it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {})
package kr.ieum.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
