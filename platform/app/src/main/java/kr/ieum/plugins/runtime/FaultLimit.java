package kr.ieum.plugins.runtime;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many faults a plugin may have before it is suspended.
 *
 * @param most faults within the time that are still borne
 * @param within the time that is looked back on
 */
@ConfigurationProperties("ieum.plugins.faults")
public record FaultLimit(
        @DefaultValue("4") int most, @DefaultValue("10m") Duration within) {}
