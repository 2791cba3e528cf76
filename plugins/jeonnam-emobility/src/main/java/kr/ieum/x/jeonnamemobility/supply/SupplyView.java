package kr.ieum.x.jeonnamemobility.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.jeonnamemobility.common.Editors;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.Page;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.SearchField;

/** Parts with how safely each is supplied; the links of the chosen part below, and a picture of the first ones. */
class SupplyView extends Page {

    private static final int DRAWN = 20;

    private final transient Supplies supplies;
    private final transient Firms firms;
    private final transient Records records;
    private final SearchField words = new SearchField(text("part.search"), this::refresh);
    private final Select<Coverage> coverage = new Select<>();
    private final Listing<SuppliedPart> list;
    private final Div chosen = new Div();
    private final Div picture = new Div();

    SupplyView(PluginContext plugin, Records records, Editors editors, Supplies supplies, Firms firms) {
        super(plugin, records, editors);
        this.supplies = supplies;
        this.firms = firms;
        this.records = records;
        coverage.setLabel(text("supply.coverage"));
        coverage.setItems(Coverage.values());
        coverage.setItemLabelGenerator(each -> each == null ? text("common.all") : text("supply.coverage." + each));
        coverage.setEmptySelectionAllowed(true);
        coverage.setEmptySelectionCaption(text("common.all"));
        coverage.addValueChangeListener(change -> refresh());
        list = new Listing<SuppliedPart>(
                        words(),
                        text("supply.title"),
                        (offset, limit) -> supplies.find(words.getValue(), coverage.getValue(), offset, limit),
                        () -> supplies.count(words.getValue(), coverage.getValue()))
                .name("part.number", SuppliedPart::number)
                .column("part.name", SuppliedPart::name)
                .quantity("supply.suppliers", part -> words().number(part.suppliers()))
                .quantity("supply.largest", part -> part.suppliers() == 0 ? "-" : words().number(part.largest()))
                .quantity("supply.unnamed", part -> words().number(Supplies.WHOLE.subtract(part.named())))
                .component("supply.coverage", this::badge)
                .onChoice(this::show);
        var search = new Div(words, coverage);
        search.addClassName("search-bar");
        chosen.addClassName("page-section");
        picture.addClassName("page-section");
        add(new PageHeader(text("supply.title")).withHelp(text("supply.help")), search, list, chosen, picture);
        refresh();
    }

    private StatusBadge badge(SuppliedPart part) {
        return new StatusBadge(
                text("supply.coverage." + part.coverage()),
                switch (part.coverage()) {
                    case NONE -> Tone.DANGER;
                    case SINGLE, DEPENDENT -> Tone.WARNING;
                    case SEVERAL -> Tone.SUCCESS;
                });
    }

    private void show(SuppliedPart part) {
        chosen.removeAll();
        chosen.add(new SupplyPanel(words(), part, supplies, firms, records, mayWrite(), this::refresh));
    }

    private void refresh() {
        list.refresh(nothing());
        var drawn = supplies.find(words.getValue(), coverage.getValue(), 0, DRAWN);
        var links = supplies.today(drawn.stream().map(SuppliedPart::id).toList());
        picture.removeAll();
        // without a link there is nothing to draw
        if (!links.isEmpty()) {
            picture.add(new H2(text("supply.picture", drawn.size())), new SupplyPicture(words(), drawn, links));
        }
    }

    private Component nothing() {
        return words.getValue().isBlank() && coverage.getValue() == null
                ? new EmptyState(
                        text("supply.empty"),
                        text("supply.empty-hint"),
                        new Anchor("x/jeonnam-emobility/parts", text("supply.to-parts")))
                : new EmptyState(text("common.nothing-found"), text("common.nothing-found-hint"));
    }
}
