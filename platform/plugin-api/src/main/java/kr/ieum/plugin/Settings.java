package kr.ieum.plugin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the region's admin has set for the plugin, else the default that {@code plugin.yaml} names. A changed setting is
 * seen at the next call.
 *
 * @since 0.2.0
 */
@Port("settings")
public interface Settings {

    /** @throws IllegalArgumentException when the manifest declares no such setting; so do the others */
    Optional<String> text(String key);

    Optional<BigDecimal> number(String key);

    Optional<LocalDate> date(String key);

    boolean isOn(String key);
}
