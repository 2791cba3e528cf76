package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** One lot with what suppliers offer for it. */
class LotCard extends Composite<Div> {

    private final transient PurchaseDesk desk;
    private final transient Words words;
    private final transient Lot lot;
    private final transient Runnable reload;
    private final boolean open;

    LotCard(PurchaseDesk desk, Lot lot, Runnable reload) {
        this.desk = desk;
        this.lot = lot;
        this.reload = reload;
        words = desk.words();
        open = desk.mayManage() && !lot.ordered() && lot.quantity().signum() > 0;
        var sum = words.get("lot.sum", words.quantity(lot.quantity(), lot.unit()), lot.firms());
        var single = new Span(words.get("lot.single", words.won(lot.singlePrice()), lot.unit()));
        var line = new Div(new Span(sum), single);
        line.addClassName("table-toolbar");
        if (desk.mayManage()) {
            line.add(Buttons.small(
                    words.get("lot.price"),
                    lot.name(),
                    () -> OfferForm.price(desk, lot, reload).open()));
        }
        if (open) {
            line.add(Buttons.small(
                    words.get("offer.new"),
                    lot.name(),
                    () -> OfferForm.add(desk, lot, reload).open()));
            line.add(Buttons.small(
                    words.get("lot.split"),
                    lot.name(),
                    () -> SplitForm.split(desk, lot, reload).open()));
        }
        if (open && lot.parts() > 1) {
            line.add(Buttons.small(
                    words.get("lot.merge"),
                    lot.name(),
                    () -> SplitForm.merge(desk, lot, reload).open()));
        }
        getContent().add(new H3(lot.name()), line, offers());
    }

    private Component offers() {
        var offers = desk.lots().offers(lot.id());
        return offers.isEmpty() ? new Paragraph(words.get("offer.none")) : table(offers);
    }

    private Grid<Offer> table(List<Offer> offers) {
        var grid = new Grid<Offer>();
        grid.getElement().setAttribute("aria-label", words.get("offer.title", lot.name()));
        grid.addColumn(Offer::supplier)
                .setHeader(words.get("offer.supplier"))
                .setRowHeader(true)
                .setAutoWidth(true);
        quantity(grid, "offer.price", offer -> words.won(offer.unitPrice()));
        quantity(grid, "offer.fees", offer -> words.won(offer.fees()));
        quantity(
                grid,
                "offer.total",
                offer -> words.won(offer.cost(lot.quantity()).total()));
        quantity(grid, "offer.saving", this::saving);
        grid.addColumn(offer -> words.day(offer.deliversBy())).setHeader(words.get("offer.delivers"));
        if (open) {
            grid.addComponentColumn(this::buttons)
                    .setHeader(words.get("actions"))
                    .setKey("actions")
                    .setAutoWidth(true);
        }
        grid.setAllRowsVisible(true);
        grid.setItems(offers);
        return grid;
    }

    private void quantity(Grid<Offer> grid, String key, ValueProvider<Offer, String> text) {
        grid.addColumn(text)
                .setHeader(words.get(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private String saving(Offer offer) {
        var single = lot.singlePrice();
        return single == null
                ? words.get("none")
                : words.won(offer.cost(lot.quantity()).saving(single));
    }

    private Component buttons(Offer offer) {
        return new Div(
                Buttons.small(words.get("offer.order"), offer.supplier(), () -> order(offer)),
                Buttons.small(
                        words.get("edit"),
                        offer.supplier(),
                        () -> OfferForm.change(desk, offer, reload).open()),
                Buttons.small(words.get("delete"), offer.supplier(), () -> remove(offer)));
    }

    private void order(Offer offer) {
        OrderQuestion.of(
                        desk,
                        lot,
                        offer,
                        () -> desk.tools()
                                .attempts()
                                .now(
                                        words.get("offer.ordered", lot.name()),
                                        () -> desk.orders().order(offer),
                                        reload))
                .open();
    }

    private void remove(Offer offer) {
        desk.tools()
                .attempts()
                .undoable(
                        words.get("deleted", offer.supplier()),
                        () -> desk.lots().remove(offer),
                        () -> desk.lots().restore(offer),
                        reload);
    }
}
