package kr.ieum.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long imports are kept in full.
 *
 * @param keep so long after its end the bytes and rows of an import are kept; one that nobody went on with is cancelled
 *     then. Lists name persons, so that what is not needed any more must go (개인정보 보호법 21조)
 */
@ConfigurationProperties("ieum.imports")
record ImportProperties(@DefaultValue("90d") Duration keep) {

    ImportProperties {
        if (keep.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("ieum.imports.keep must be a day at least");
        }
    }
}
