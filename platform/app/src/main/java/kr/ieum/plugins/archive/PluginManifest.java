package kr.ieum.plugins.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ieum.plugin.Fact;
import kr.ieum.plugin.LocalText;
import org.springframework.modulith.NamedInterface;

/**
 * What a plugin says of itself and what it asks for: {@code plugin.yaml} at the root of the archive. It is read without
 * running anything of the plugin.
 *
 * @param id names the plugin everywhere and never changes
 * @param version semantic version
 * @param publisher id of the body whose key has signed it
 * @param provider who answers for it
 * @param platform range of {@link kr.ieum.plugin.PluginApi#VERSION} it works with, such as {@code >=0.1.0 & <1.0.0}
 * @param basePackage the Java package under which all its classes lie
 * @param dependencies plugins that must run in the region before it
 * @param menu menu places it asks for
 * @param announced what its extensions will bring, by kind
 * @param indicators figures that it will publish to the ministry
 * @param tables tables that its changelog makes in its own schema
 * @param ports names of the ports that it wants to use
 * @param hosts hosts that it wants to fetch from
 * @param settings what the region's admin may set
 * @param facts numbers it states, with their sources
 */
@NamedInterface("port")
public record PluginManifest(
        String id,
        String version,
        String publisher,
        String provider,
        String platform,
        String basePackage,
        LocalText name,
        LocalText description,
        List<Dependency> dependencies,
        List<MenuPlace> menu,
        Map<Kind, List<Announced>> announced,
        List<Indicator> indicators,
        List<String> tables,
        List<String> ports,
        List<String> hosts,
        List<SettingField> settings,
        Map<String, Fact> facts) {

    public static final String FILE = "plugin.yaml";

    public PluginManifest {
        dependencies = List.copyOf(dependencies);
        menu = List.copyOf(menu);
        announced = Map.copyOf(announced);
        indicators = List.copyOf(indicators);
        tables = List.copyOf(tables);
        ports = List.copyOf(ports);
        hosts = List.copyOf(hosts);
        settings = List.copyOf(settings);
        facts = Map.copyOf(facts);
    }

    /** @throws ArchiveRefused naming the field that is missing, wrong or unknown */
    public static PluginManifest read(byte[] file) {
        return ManifestReader.read(file);
    }

    public List<Announced> announced(Kind kind) {
        return announced.getOrDefault(kind, List.of());
    }

    /** What extensions bring, each by the name of the manifest's field. */
    public enum Kind {
        PROGRAMS,
        BLUEPRINTS,
        SCALES,
        DOCUMENTS,
        IMPORTS,
        JOBS;

        /** The field of {@code plugin.yaml}. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A place in the region's menu.
     *
     * @param path below {@code /x/<id>/}
     * @param order among the region's own entries, 0 to 99
     */
    public record MenuPlace(String path, LocalText title, int order) {}

    /** What an extension brings, by the id and name under which it will appear. */
    public record Announced(String id, LocalText name) {}

    /**
     * A figure that is published to the ministry.
     *
     * @param unit such as {@code %}
     * @param meaning how it is computed, in one sentence
     */
    public record Indicator(String id, LocalText name, String unit, LocalText meaning) {}

    /**
     * A plugin that must run first.
     *
     * @param versions range of its version
     */
    public record Dependency(String id, String versions) {}
}
