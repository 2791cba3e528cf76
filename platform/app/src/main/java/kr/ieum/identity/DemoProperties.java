package kr.ieum.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this is a demonstration, with accounts whose password everybody knows. Off unless asked for.
 *
 * @param demoPassword the one password of all demo accounts
 */
@ConfigurationProperties("ieum")
record DemoProperties(
        @DefaultValue("false") boolean demo,
        @DefaultValue("ieum-demo-2026") String demoPassword) {}
