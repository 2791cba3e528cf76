package kr.ieum.plugin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm as a plugin sees it.
 *
 * @param id the firm's id in this region; {@code companies/<id>} leads to its page
 * @param district name of the district of its headquarters or main workplace, when known
 * @param industry code of its main class
 * @param employees the latest known number of employees
 * @since 0.1.0
 */
public record Firm(
        UUID id,
        String name,
        @Nullable LocalText district,
        @Nullable String industry,
        @Nullable Integer employees) {

    /**
     * A firm of which a plugin has kept id and name only.
     *
     * @since 0.2.0
     */
    public static Firm named(UUID id, String name) {
        return new Firm(id, name, null, null, null);
    }
}
