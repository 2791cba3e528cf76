package kr.ieum.lifecycle;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people hear of a term.
 *
 * @param noticeBefore its end, the holder is told
 * @param escalateAfter its end, the admins of the tenant are told
 */
@ConfigurationProperties("ieum.lifecycle")
record LifeCycleProperties(
        @DefaultValue("P7D") Period noticeBefore,
        @DefaultValue("P7D") Period escalateAfter) {}
