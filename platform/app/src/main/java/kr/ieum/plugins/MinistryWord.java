package kr.ieum.plugins;

import java.util.Map;
import java.util.Optional;
import kr.ieum.plugins.catalogue.MandatoryPlugins;
import kr.ieum.plugins.catalogue.PluginStops;
import kr.ieum.plugins.catalogue.ReleaseId;
import kr.ieum.plugins.catalogue.Stop;
import org.springframework.stereotype.Component;

/** What the ministry has said about what a region has or wants. */
@Component
class MinistryWord {

    private final PluginStops stops;
    private final MandatoryPlugins mandatory;

    MinistryWord(PluginStops stops, MandatoryPlugins mandatory) {
        this.stops = stops;
        this.mandatory = mandatory;
    }

    /** @throws Stop.Stopped when the end of the version has been announced, be it for later */
    void requireLasting(ReleaseId release) {
        stops.refuseAnnounced(release);
    }

    /** @throws Stop.Stopped when the end of the version has come */
    void requireNotEnded(ReleaseId release) {
        stops.refuseDue(release);
    }

    /** @throws MandatoryPlugin when the region must have it */
    void requireOptional(String pluginId) {
        if (mandatory.isMandatory(pluginId)) {
            throw new MandatoryPlugin(pluginId);
        }
    }

    boolean isMandatory(String pluginId) {
        return mandatory.isMandatory(pluginId);
    }

    /** The ends that were announced, be it for later, of all versions that have one. */
    Map<ReleaseId, Stop> ending() {
        return stops.announced();
    }

    /** The end that was announced. */
    Optional<Stop> stop(ReleaseId release) {
        return stops.of(release);
    }
}
