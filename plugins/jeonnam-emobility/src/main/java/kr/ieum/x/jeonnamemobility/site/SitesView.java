package kr.ieum.x.jeonnamemobility.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
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
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.SearchField;

/** Sites with what is vacant; their slots with who holds them; the leases of the chosen slot below. */
class SitesView extends Page {

    private final transient Sites sites;
    private final transient Leases leases;
    private final transient Firms firms;
    private final transient Records records;
    private final transient SiteForms forms;
    private final Div overview = new Div();
    private final SearchField words = new SearchField(text("site.search"), this::refreshSlots);
    private final Select<Site> site = new Select<>();
    private final Select<Occupancy> occupancy = new Select<>();
    private final Listing<Slot> list;
    private final Div chosen = new Div();
    private transient List<Site> known = List.of();

    SitesView(PluginContext plugin, Records records, Editors editors, Sites sites, Leases leases, Firms firms) {
        super(plugin, records, editors);
        this.sites = sites;
        this.leases = leases;
        this.firms = firms;
        this.records = records;
        forms = new SiteForms(words(), sites, this::refresh);
        site.setLabel(text("site.name"));
        site.setItemLabelGenerator(each -> each == null ? text("common.all") : each.name());
        site.setEmptySelectionAllowed(true);
        site.setEmptySelectionCaption(text("common.all"));
        occupancy.setLabel(text("site.occupancy"));
        occupancy.setItems(Occupancy.values());
        occupancy.setItemLabelGenerator(each -> each == null ? text("common.all") : text("site.occupancy." + each));
        occupancy.setEmptySelectionAllowed(true);
        occupancy.setEmptySelectionCaption(text("common.all"));
        list = list();
        var search = new Div(words, site, occupancy);
        search.addClassName("search-bar");
        chosen.addClassName("page-section");
        add(new PageHeader(
                        text("site.title"),
                        action("site.add-slot", () -> forms.addSlot(known, site.getValue())),
                        mainAction("site.add", forms::addSite))
                .withHelp(text("site.help")));
        var slots = new Div(new H2(text("site.slots")), search, list);
        slots.addClassName("page-section");
        add(overview, slots, chosen);
        refresh();
        site.addValueChangeListener(change -> refreshSlots());
        occupancy.addValueChangeListener(change -> refreshSlots());
    }

    private Listing<Slot> list() {
        var listing = new Listing<Slot>(
                        words(),
                        text("site.slots"),
                        (offset, limit) -> leases.find(filter(), offset, limit),
                        () -> leases.count(filter()))
                .name("site.slot", Slot::name)
                .column("site.name", Slot::siteName)
                .quantity("site.area", slot -> words().number(slot.area()))
                .component("site.occupancy", this::badge)
                .column(
                        "site.firm",
                        slot -> slot.lease() == null ? "-" : slot.lease().firmName())
                .column(
                        "site.period",
                        slot -> slot.lease() == null
                                ? "-"
                                : words().period(
                                                slot.lease().since(),
                                                slot.lease().until()))
                .onChoice(this::show);
        if (mayWrite()) {
            listing.actions(
                    Slot::label,
                    List.of(RowAction.of("common.edit", forms::editSlot), RowAction.of("common.remove", this::remove)));
        }
        return listing;
    }

    private StatusBadge badge(Slot slot) {
        return new StatusBadge(
                text("site.occupancy." + slot.occupancy()),
                switch (slot.occupancy()) {
                    case VACANT -> Tone.INFORMATION;
                    case ENDING -> Tone.WARNING;
                    case HELD -> Tone.SUCCESS;
                });
    }

    private void remove(Slot slot) {
        remove(slot.label(), () -> sites.removeSlot(slot), this::refresh);
    }

    private void remove(Site each) {
        remove(each.name(), () -> sites.remove(each), this::refresh);
    }

    private void show(Slot slot) {
        chosen.removeAll();
        chosen.add(new LeasePanel(words(), slot, leases, firms, records, mayWrite(), this::refreshSlotsAndSites));
    }

    private void refresh() {
        chosen.removeAll();
        refreshSlotsAndSites();
    }

    private void refreshSlotsAndSites() {
        known = sites.all();
        var kept = site.getOptionalValue().map(Site::id);
        site.setItems(known);
        kept.flatMap(id -> known.stream().filter(each -> each.id().equals(id)).findFirst())
                .ifPresent(site::setValue);
        overview.removeAll();
        overview.add(known.isEmpty() ? noSites() : siteList());
        refreshSlots();
    }

    private Listing<Site> siteList() {
        var listing = new Listing<Site>(
                        words(),
                        text("site.title"),
                        (offset, limit) ->
                                known.stream().skip(offset).limit(limit).toList(),
                        known::size)
                .name("site.name", Site::name)
                .column("site.address", Site::address)
                .quantity("site.slot-count", each -> words().number(each.slots()))
                .quantity("site.vacant", each -> words().number(each.vacant()))
                .quantity("site.area", each -> words().number(each.area()))
                .quantity("site.vacant-area", each -> words().number(each.area().subtract(each.heldArea())));
        if (mayWrite()) {
            listing.actions(
                    Site::name,
                    List.of(RowAction.of("common.edit", forms::editSite), RowAction.of("common.remove", this::remove)));
        }
        listing.refresh(noSites());
        return listing;
    }

    private Component noSites() {
        return new EmptyState(text("site.empty"), text("site.empty-hint"), action("site.add", forms::addSite));
    }

    private SlotFilter filter() {
        var chosenSite = site.getValue();
        return new SlotFilter(words.getValue(), chosenSite == null ? null : chosenSite.id(), occupancy.getValue());
    }

    private void refreshSlots() {
        list.refresh(
                filter().equals(SlotFilter.ALL)
                        ? new EmptyState(text("site.no-slots"), text("site.no-slots-hint"))
                        : new EmptyState(text("common.nothing-found"), text("common.nothing-found-hint")));
    }
}
