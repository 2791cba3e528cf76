package kr.ieum.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Numbers of sign-in.
 *
 * @param failures so many wrong passwords in a row lock the name
 * @param lock for how long
 * @param recheck how long a session may go on before its account is looked at again
 */
@ConfigurationProperties("ieum.sign-in")
record IdentityProperties(
        @DefaultValue("5") int failures,
        @DefaultValue("10m") Duration lock,
        @DefaultValue("5s") Duration recheck) {}
