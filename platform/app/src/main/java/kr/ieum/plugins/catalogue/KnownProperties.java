package kr.ieum.plugins.catalogue;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Publishers that this installation of Ieum knows from its first start, so that a ministry need not begin with nothing.
 *
 * @param publishers by id
 */
@ConfigurationProperties("ieum.plugins")
record KnownProperties(@DefaultValue Map<String, Known> publishers) {

    /**
     * @param certificate file with the certificate of its key
     * @param rule set at the first start only; later the ministry's word counts
     */
    record Known(String name, Path certificate, @Nullable Rule rule) {}
}
