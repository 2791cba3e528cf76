package kr.ieum.plugins.archive;

import java.util.List;
import java.util.Map;
import kr.ieum.plugin.Fact;
import kr.ieum.plugin.LocalText;

/**
 * What a plugin says of itself and what it asks for: {@code plugin.yaml} at the root of the archive. It is read without
 * running anything of the plugin.
 *
 * @param id names the plugin everywhere and never changes
 * @param version semantic version
 * @param provider who answers for it
 * @param platform range of {@link kr.ieum.plugin.PluginApi#VERSION} it works with, such as {@code >=0.1.0 & <1.0.0}
 * @param basePackage the Java package under which all its classes lie
 * @param menu menu places it asks for
 * @param programs programmes it will put on the menu board
 * @param ports names of the ports through which it wants to read
 * @param facts numbers it states, with their sources
 */
public record PluginManifest(
        String id,
        String version,
        String provider,
        String platform,
        String basePackage,
        LocalText name,
        LocalText description,
        List<MenuPlace> menu,
        List<Announced> programs,
        List<String> ports,
        Map<String, Fact> facts) {

    public static final String FILE = "plugin.yaml";

    public PluginManifest {
        menu = List.copyOf(menu);
        programs = List.copyOf(programs);
        ports = List.copyOf(ports);
        facts = Map.copyOf(facts);
    }

    /** @throws ArchiveRefused naming the field that is missing, wrong or unknown */
    public static PluginManifest read(byte[] file) {
        return ManifestReader.read(file);
    }

    /**
     * A place in the region's menu.
     *
     * @param path below {@code /x/<id>/}
     * @param order among the region's own entries, 0 to 99
     */
    public record MenuPlace(String path, LocalText title, int order) {}

    /** A programme by the id and name under which it will appear. */
    public record Announced(String id, LocalText name) {}
}
