package kr.ieum.plugins.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry has said about a plugin or a publisher at some time.
 *
 * @param subject id of the plugin or of the publisher
 * @param ofPlugin whether it is about one plugin; then it beats what was said about the publisher
 * @param stopsFrom when what is installed stops; only of {@link Rule#BANNED}
 */
public record RuleEntry(
        String subject,
        boolean ofPlugin,
        Rule rule,
        @Nullable Instant stopsFrom,
        Entered entered) {}
