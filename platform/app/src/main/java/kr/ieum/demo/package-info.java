/**
 * What makes an empty system worth looking at: synthetic firms for every region and what is done with them, brought in
 * when {@code ieum.demo} is set, and marked as such.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "tenancy",
            "identity",
            "text",
            "policy",
            "lifecycle",
            "region",
            "exchange",
            "exchange :: table",
            "industry",
            "industry :: catalogue",
            "industry :: classification",
            "industry :: leading",
            "industry :: growth",
            "industry :: joint",
            "industry :: achievement",
            "industry :: allocation"
        })
package kr.ieum.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
