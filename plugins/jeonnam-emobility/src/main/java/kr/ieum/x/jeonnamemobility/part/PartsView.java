package kr.ieum.x.jeonnamemobility.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import kr.ieum.plugin.IndustryGroup;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.jeonnamemobility.common.Editors;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.Page;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.SearchField;
import org.jspecify.annotations.Nullable;

/** The catalogue of parts. */
class PartsView extends Page {

    private static final int MOST_SAVED = 10_000;

    private final transient Parts parts;
    private final transient PartGroups groups;
    private final SearchField words = new SearchField(text("part.search"), this::refresh);
    private final Select<IndustryGroup> group = new Select<>();
    private final Checkbox onlyMissing = new Checkbox(text("part.only-missing"));
    private final Listing<Part> list;

    PartsView(PluginContext plugin, Records records, Editors editors, Parts parts, PartGroups groups) {
        super(plugin, records, editors);
        this.parts = parts;
        this.groups = groups;
        group.setLabel(text("part.group"));
        group.setItems(groups.groups());
        group.setItemLabelGenerator(each -> each == null ? text("common.all") : groupName(each.key()));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(text("common.all"));
        group.addValueChangeListener(change -> refresh());
        onlyMissing.addValueChangeListener(change -> refresh());
        list = list();
        var search = new Div(words, group, onlyMissing);
        search.addClassName("search-bar");
        var header = new PageHeader(text("part.title"), csv(), mainAction("part.add", this::add));
        add(header.withHelp(text("part.help")), search, list);
        refresh();
    }

    private Listing<Part> list() {
        var listing = new Listing<Part>(
                        words(),
                        text("part.title"),
                        (offset, limit) -> parts.find(filter(), offset, limit),
                        () -> parts.count(filter()))
                .name("part.number", Part::number)
                .column("part.name", Part::name)
                .column("part.group", part -> groupName(part.group()))
                .quantity(
                        "part.cost",
                        part -> part.cost() == null
                                ? "-"
                                : words().number(part.cost().won()))
                .quantity(
                        "part.share",
                        part -> part.share() == null
                                ? "-"
                                : words().number(part.share().percent()))
                .component("part.state", this::state);
        if (mayWrite()) {
            listing.actions(
                            Part::label,
                            List.of(
                                    RowAction.of("common.edit", this::edit),
                                    RowAction.of("common.remove", this::remove)))
                    .onOpen(this::edit);
        }
        return listing;
    }

    private StatusBadge state(Part part) {
        if (part.cost() == null) {
            return new StatusBadge(text("part.no-cost"), Tone.WARNING);
        }
        return part.share() == null
                ? new StatusBadge(text("part.no-share"), Tone.WARNING)
                : new StatusBadge(text("part.known"), Tone.SUCCESS);
    }

    private void add() {
        new PartForm(words(), groups, null, List.of(), data -> parts.add(data), this::refresh).open();
    }

    private void edit(Part part) {
        new PartForm(
                        words(),
                        groups,
                        part,
                        parts.values(part.id()),
                        data -> parts.change(part.id(), part.version(), data),
                        this::refresh)
                .open();
    }

    private void remove(Part part) {
        remove(part.label(), () -> parts.remove(part), this::refresh);
    }

    private CsvLink csv() {
        return new CsvLink(
                "parts.csv", () -> new PartTable(words(), this::groupName).of(parts.find(filter(), 0, MOST_SAVED)));
    }

    private PartFilter filter() {
        var chosen = group.getValue();
        return new PartFilter(words.getValue(), chosen == null ? null : chosen.key(), onlyMissing.getValue());
    }

    private void refresh() {
        list.refresh(nothing());
    }

    private Component nothing() {
        return filter().equals(PartFilter.ALL)
                ? new EmptyState(text("part.empty"), text("part.empty-hint"), action("part.add", this::add))
                : new EmptyState(text("common.nothing-found"), text("common.nothing-found-hint"));
    }

    private String groupName(@Nullable String key) {
        return key == null ? "-" : text("group." + key);
    }
}
