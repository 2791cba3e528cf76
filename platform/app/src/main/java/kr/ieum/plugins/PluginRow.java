package kr.ieum.plugins;

import java.util.Optional;
import kr.ieum.plugins.runtime.PluginHealth.Faults;

/**
 * An installation and how it is doing.
 *
 * @param faults since it was enabled; empty when it is not running
 */
public record PluginRow(Installation installation, Optional<Faults> faults) {}
