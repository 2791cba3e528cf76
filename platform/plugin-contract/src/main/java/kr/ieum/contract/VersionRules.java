package kr.ieum.contract;

import java.util.ArrayList;
import java.util.List;
import kr.ieum.plugin.PluginApi;
import kr.ieum.plugins.archive.VersionRange;

/** Versions are semantic ones, and the range of the platform's ends before the next one that may take something away. */
final class VersionRules {

    private VersionRules() {}

    static List<String> findings(BuiltPlugin plugin) {
        var manifest = plugin.manifest();
        var findings = new ArrayList<String>();
        var next = nextFirstDigit();
        if (VersionRange.isRange(manifest.platform()) && VersionRange.admits(manifest.platform(), next)) {
            findings.add("plugin.yaml: platform \"" + manifest.platform() + "\" also admits " + next
                    + ", which may take away what the plugin uses: write an end, such as >=" + PluginApi.VERSION
                    + " & <"
                    + next);
        }
        manifest.dependencies().stream()
                .filter(dependency -> dependency.id().equals(manifest.id()))
                .forEach(itself -> findings.add("plugin.yaml: the plugin depends on itself: take it off dependencies"));
        return findings;
    }

    private static String nextFirstDigit() {
        return Integer.parseInt(PluginApi.VERSION.split("\\.", 2)[0]) + 1 + ".0.0";
    }
}
