/**
 * Who the current tenant is, and how code runs for one. Isolation is kept twice: by Hibernate's tenant column here and
 * by row-level security in the database, which holds when the Java code forgets it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tenancy",
        allowedDependencies = {})
package kr.ieum.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
