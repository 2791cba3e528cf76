package kr.ieum.x.jeonnamemobility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.IndustryGroup;
import kr.ieum.plugin.PluginContext;

/** The target of domestic parts, and for each group of parts the firms of the region that can supply it. */
class DomesticShareView extends Div {

    private static final int SHOWN = 100;

    private final transient PluginContext plugin;
    private final transient Firms firms;
    private final Div list = new Div();

    DomesticShareView(PluginContext plugin, Firms firms, Parts parts) {
        this.plugin = plugin;
        this.firms = firms;
        var groups = parts.groups();
        add(new H1(text("title")), target());
        add(new H2(text("parts")), new Paragraph(text("parts.hint")), counts(groups, firms.count(groups)));
        add(choice(groups), list);
    }

    /** The numbers stand in the manifest, with their source; without them there is no target to show. */
    private Component target() {
        var start = plugin.facts().get("domestic-share-start");
        var target = plugin.facts().get("domestic-share-target");
        var path = new Div();
        path.addClassName("domestic-share-target");
        if (start != null && target != null) {
            path.add(
                    new H2(text("target", start.value(), target.value(), target.unit())),
                    new Paragraph(text("target.source", target.source().in(getLocale()))));
        }
        return path;
    }

    private Grid<IndustryGroup> counts(List<IndustryGroup> groups, Map<String, Long> counts) {
        var grid = new Grid<IndustryGroup>();
        grid.getElement().setAttribute("aria-label", text("parts"));
        grid.addColumn(this::name).setHeader(text("parts.group")).setKey("group");
        grid.addColumn(group -> counts.getOrDefault(group.key(), 0L))
                .setHeader(text("parts.firms"))
                .setKey("firms")
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        grid.addColumn(group -> text("parts.supply." + supply(counts.getOrDefault(group.key(), 0L))))
                .setHeader(text("parts.supply"))
                .setKey("supply");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setItems(groups);
        return grid;
    }

    private static String supply(long count) {
        return count == 0 ? "none" : count == 1 ? "single" : "several";
    }

    private Select<IndustryGroup> choice(List<IndustryGroup> groups) {
        var choice = new Select<IndustryGroup>();
        choice.setLabel(text("group"));
        choice.setItemLabelGenerator(this::name);
        choice.setItems(groups);
        choice.addValueChangeListener(change -> show(change.getValue()));
        return choice;
    }

    private void show(IndustryGroup group) {
        list.removeAll();
        var found = firms.find(group, 0, SHOWN);
        if (found.isEmpty()) {
            list.add(new Paragraph(text("firms.none", name(group))));
            return;
        }
        list.add(new H2(text("firms", name(group), SHOWN)), table(group, found));
    }

    private Grid<Firm> table(IndustryGroup group, List<Firm> found) {
        var grid = new Grid<Firm>();
        grid.getElement().setAttribute("aria-label", text("firms", name(group), SHOWN));
        grid.addColumn(Firm::name).setHeader(text("firms.name")).setKey("name");
        grid.addColumn(firm -> firm.district() == null
                        ? text("unknown")
                        : firm.district().in(getLocale()))
                .setHeader(text("firms.district"));
        grid.addColumn(firm -> firm.industry() == null ? text("unknown") : firm.industry())
                .setHeader(text("firms.industry"));
        grid.addColumn(firm -> firm.employees() == null ? text("unknown") : firm.employees())
                .setHeader(text("firms.employees"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        grid.setAllRowsVisible(true);
        grid.setItems(found);
        return grid;
    }

    private String name(IndustryGroup group) {
        return text("part." + group.key());
    }

    private String text(String key, Object... arguments) {
        return plugin.text(getLocale(), key, arguments);
    }
}
