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
 * @param forget how long attempts are remembered after the last one
 */
@ConfigurationProperties("ieum.sign-in")
record IdentityProperties(
        @DefaultValue("5") int failures,
        @DefaultValue("10m") Duration lock,
        @DefaultValue("5s") Duration recheck,
        @DefaultValue("30d") Duration forget) {

    IdentityProperties {
        if (forget.compareTo(lock) <= 0) {
            throw new IllegalArgumentException("ieum.sign-in.forget must be longer than ieum.sign-in.lock");
        }
    }
}
