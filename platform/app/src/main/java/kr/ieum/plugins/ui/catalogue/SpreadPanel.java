package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugins.catalogue.PluginSpread;
import kr.ieum.plugins.catalogue.Spread;

/** Regions and their plugins, with version and state. */
class SpreadPanel extends Composite<Div> {

    SpreadPanel(PluginSpread spread) {
        var all = spread.all();
        var plugins = all.stream()
                .map(Spread::pluginId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .sorted()
                .toList();
        var columns = new ArrayList<String>();
        columns.add(getTranslation("catalogue.spread.region"));
        columns.addAll(plugins.isEmpty() ? List.of(getTranslation("catalogue.spread.plugins")) : plugins);
        var table = new DataTable(getTranslation("catalogue.spread.caption"), columns);
        rows(all)
                .forEach((region, versions) -> table.add(
                        region,
                        plugins.isEmpty()
                                ? List.of("-")
                                : plugins.stream()
                                        .map(plugin -> versions.getOrDefault(plugin, "-"))
                                        .toList()));
        getContent().addClassName("catalogue-words");
        getContent().add(table);
    }

    private Map<String, Map<String, String>> rows(List<Spread> all) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        all.forEach(spread -> rows.computeIfAbsent(spread.region().in(getLocale()), name -> new LinkedHashMap<>())
                .put(
                        spread.pluginId(),
                        spread.pluginId().isEmpty()
                                ? ""
                                : spread.version() + " " + getTranslation("plugins.state." + spread.state())));
        return rows;
    }
}
