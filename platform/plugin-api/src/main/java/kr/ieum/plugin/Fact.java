package kr.ieum.plugin;

import java.math.BigDecimal;

/**
 * A number that the plugin's manifest states, with its source: a target, a threshold. It stands in {@code plugin.yaml},
 * not in Java, so that a reader of the manifest sees what the plugin claims and from where.
 *
 * @param name what it is the number of
 * @param unit such as {@code %}, {@code 원} or {@code 일}
 * @since 0.1.0
 */
public record Fact(LocalText name, BigDecimal value, String unit, LocalText source) {}
