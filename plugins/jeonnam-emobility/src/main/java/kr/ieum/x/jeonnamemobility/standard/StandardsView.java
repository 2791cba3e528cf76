package kr.ieum.x.jeonnamemobility.standard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import kr.ieum.plugin.PluginContext;
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
import kr.ieum.x.jeonnamemobility.part.Parts;

/** Versions of standard models; the chosen one with the parts that it fixes below. */
class StandardsView extends Page {

    private final transient Standards standards;
    private final transient Parts parts;
    private final transient Records records;
    private final SearchField words = new SearchField(text("standard.search"), this::refresh);
    private final Select<StandardState> state = new Select<>();
    private final Listing<Standard> list;
    private final Div chosen = new Div();

    StandardsView(PluginContext plugin, Records records, Editors editors, Standards standards, Parts parts) {
        super(plugin, records, editors);
        this.standards = standards;
        this.parts = parts;
        this.records = records;
        state.setLabel(text("standard.state"));
        state.setItems(StandardState.values());
        state.setItemLabelGenerator(each -> each == null ? text("common.all") : text("standard.state." + each));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(text("common.all"));
        state.addValueChangeListener(change -> refresh());
        list = list();
        var search = new Div(words, state);
        search.addClassName("search-bar");
        chosen.addClassName("page-section");
        add(new PageHeader(text("standard.title"), mainAction("standard.add", this::add))
                .withHelp(text("standard.help")));
        add(search, list, chosen);
        refresh();
    }

    private Listing<Standard> list() {
        var listing = new Listing<Standard>(
                        words(),
                        text("standard.title"),
                        (offset, limit) -> standards.find(words.getValue(), state.getValue(), offset, limit),
                        () -> standards.count(words.getValue(), state.getValue()))
                .name("standard.name", Standard::name)
                .column("standard.edition", Standard::edition)
                .component("standard.state", this::badge)
                .column("standard.agreed-on", standard -> words().day(standard.agreedOn()))
                .column("standard.published-on", standard -> words().day(standard.publishedOn()))
                .quantity("standard.parts", standard -> words().number(standard.parts()))
                .onChoice(this::show);
        if (mayWrite()) {
            listing.actions(
                    Standard::label,
                    List.of(
                            new RowAction<>(
                                    "standard.agree", each -> each.state() == StandardState.DRAFT, this::advance),
                            new RowAction<>(
                                    "standard.publish", each -> each.state() == StandardState.AGREED, this::advance),
                            new RowAction<>(
                                    "standard.withdraw",
                                    each -> each.state() == StandardState.PUBLISHED,
                                    this::advance),
                            new RowAction<>("common.edit", each -> each.state().isOpen(), this::edit),
                            RowAction.of("standard.next", this::addAfter),
                            new RowAction<>(
                                    "common.remove", each -> each.state().isOpen(), this::remove)));
        }
        return listing;
    }

    private StatusBadge badge(Standard standard) {
        return new StatusBadge(
                text("standard.state." + standard.state()),
                switch (standard.state()) {
                    case DRAFT -> Tone.NEUTRAL;
                    case AGREED -> Tone.INFORMATION;
                    case PUBLISHED -> Tone.SUCCESS;
                    case WITHDRAWN -> Tone.WARNING;
                });
    }

    private void add() {
        new StandardForm(words(), "standard.add", "", "", standards::add, this::refresh).open();
    }

    private void edit(Standard standard) {
        new StandardForm(
                        words(),
                        "standard.edit",
                        standard.name(),
                        standard.edition(),
                        (name, edition) -> standards.change(standard, name, edition),
                        this::refreshAll)
                .open();
    }

    private void addAfter(Standard standard) {
        new StandardForm(
                        words(),
                        "standard.next",
                        standard.name(),
                        "",
                        (name, edition) -> standards.addAfter(standard, edition),
                        this::refresh)
                .withFixedName()
                .open();
    }

    private void advance(Standard standard) {
        StepForm.of(words(), standard, records.today(), standards, this::refreshAll)
                .open();
    }

    private void remove(Standard standard) {
        remove(standard.label(), () -> standards.remove(standard), this::refreshAll);
    }

    private void show(Standard standard) {
        chosen.removeAll();
        chosen.add(new FixedParts(words(), standard, standards, parts, mayWrite(), () -> showAgain(standard)));
    }

    private void showAgain(Standard standard) {
        refresh();
        attempt(() -> show(standards.get(standard.id())));
    }

    /** What is shown below the list may be out of date. */
    private void refreshAll() {
        chosen.removeAll();
        list.chooseNone();
        refresh();
    }

    private void refresh() {
        list.refresh(nothing());
    }

    private Component nothing() {
        return words.getValue().isBlank() && state.getValue() == null
                ? new EmptyState(text("standard.empty"), text("standard.empty-hint"), action("standard.add", this::add))
                : new EmptyState(text("common.nothing-found"), text("common.nothing-found-hint"));
    }
}
