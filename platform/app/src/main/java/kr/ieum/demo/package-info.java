/**
 * What makes an empty system worth looking at: synthetic firms for every region, brought in when {@code ieum.demo} is
 * set, and an allocation that follows from their figures; all of it marked as such.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "tenancy",
            "identity",
            "text",
            "region",
            "exchange",
            "exchange :: table",
            "policy",
            "lifecycle",
            "industry",
            "industry :: achievement",
            "industry :: allocation"
        })
package kr.ieum.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
