package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugins.archive.PluginManifest.Dependency;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.Spread;

/** Where the plugins that every region must have do not run, and why. */
class MandatoryTable extends Composite<Div> {

    private static final String RUNS = "ENABLED";
    private static final String WAITS = "WAITING";

    private final transient List<Release> releases;
    private final transient Set<InRegion> running;

    /** What runs in a region, by its place in the official order. */
    private record InRegion(int position, String pluginId) {}

    /**
     * @param mandatory every mandatory plugin in every region
     * @param all what regions have
     */
    MandatoryTable(List<Spread> mandatory, List<Spread> all, List<Release> releases) {
        this.releases = releases;
        this.running = all.stream()
                .filter(spread -> spread.state().equals(RUNS))
                .map(spread -> new InRegion(spread.position(), spread.pluginId()))
                .collect(Collectors.toSet());
        var table = new DataTable(
                getTranslation("catalogue.mandatory"),
                List.of(
                        getTranslation("catalogue.spread.plugins"),
                        getTranslation("catalogue.mandatory.runs"),
                        getTranslation("catalogue.mandatory.not")));
        mandatory.stream()
                .collect(Collectors.groupingBy(Spread::pluginId, LinkedHashMap::new, Collectors.toList()))
                .forEach((pluginId, regions) -> add(table, pluginId, regions));
        getContent().add(table);
    }

    private void add(DataTable table, String pluginId, List<Spread> regions) {
        var runs =
                regions.stream().filter(spread -> spread.state().equals(RUNS)).count();
        table.add(
                pluginId,
                List.of(getTranslation("catalogue.mandatory.count", regions.size(), runs), gaps(pluginId, regions)));
    }

    private String gaps(String pluginId, List<Spread> regions) {
        var gaps = regions.stream()
                .filter(spread -> !spread.state().equals(RUNS))
                .collect(Collectors.groupingBy(
                        spread -> why(pluginId, spread),
                        LinkedHashMap::new,
                        Collectors.mapping(spread -> spread.region().in(getLocale()), Collectors.joining(", "))));
        return gaps.isEmpty() ? "-" : text(gaps);
    }

    private static String text(Map<String, String> gaps) {
        return gaps.entrySet().stream()
                .map(gap -> gap.getKey() + ": " + gap.getValue())
                .collect(Collectors.joining(" · "));
    }

    private String why(String pluginId, Spread spread) {
        return switch (spread.state()) {
            case "" ->
                releases.stream().anyMatch(release -> release.pluginId().equals(pluginId) && release.isApproved())
                        ? getTranslation("catalogue.mandatory.not-yet")
                        : getTranslation("catalogue.mandatory.no-release");
            case WAITS -> getTranslation("catalogue.mandatory.waits", lacks(spread));
            default -> getTranslation("plugins.state." + spread.state());
        };
    }

    private String lacks(Spread spread) {
        return releases.stream()
                .filter(release -> release.pluginId().equals(spread.pluginId())
                        && release.version().equals(spread.version()))
                .flatMap(release -> release.manifest().dependencies().stream())
                .filter(needed -> !running.contains(new InRegion(spread.position(), needed.id())))
                .map(MandatoryTable::text)
                .collect(Collectors.joining(", "));
    }

    private static String text(Dependency needed) {
        return needed.id() + " " + needed.versions();
    }
}
