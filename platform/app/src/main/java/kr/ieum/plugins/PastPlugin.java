package kr.ieum.plugins;

import java.time.Instant;

/**
 * A plugin that the region had once: its data are erased, its history stays.
 *
 * @param version that it had at last
 * @param at its last step
 * @param actor who did that
 */
public record PastPlugin(String pluginId, String version, Instant at, String actor) {}
