package kr.ieum.plugins;

import java.util.Optional;
import kr.ieum.plugins.catalogue.Stop;
import kr.ieum.plugins.runtime.PluginHealth.Faults;

/**
 * An installation and how it is doing.
 *
 * @param faults since it was enabled; empty when it is not running
 * @param stop the end that the ministry has announced
 * @param mandatory whether the region must have it
 */
public record PluginRow(Installation installation, Optional<Faults> faults, Optional<Stop> stop, boolean mandatory) {}
