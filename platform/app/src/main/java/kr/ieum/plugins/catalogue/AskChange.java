package kr.ieum.plugins.catalogue;

import java.util.List;
import kr.ieum.plugins.archive.PluginManifest;

/**
 * What a version asks for otherwise than another.
 *
 * @param added what only the newer one asks for
 * @param removed what only the older one asked for
 */
public record AskChange(List<Ask> added, List<Ask> removed) {

    public static AskChange between(PluginManifest older, PluginManifest newer) {
        var before = Ask.of(older);
        var after = Ask.of(newer);
        return new AskChange(Ask.missing(after, before), Ask.missing(before, after));
    }

    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty();
    }
}
