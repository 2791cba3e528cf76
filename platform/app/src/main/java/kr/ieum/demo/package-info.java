/**
 * What makes an empty system worth looking at: synthetic firms for every region, brought in when {@code ieum.demo} is
 * set, and marked as such.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"tenancy", "identity", "text", "region", "exchange", "exchange :: table"})
package kr.ieum.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
