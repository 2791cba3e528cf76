/** The words of the system: texts by key in Korean and English, and refusals that carry such a key. */
@NullMarked
@ApplicationModule(
        displayName = "Text",
        allowedDependencies = {})
package kr.ieum.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
