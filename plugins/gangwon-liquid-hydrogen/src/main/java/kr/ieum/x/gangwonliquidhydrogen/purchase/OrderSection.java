package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.ReasonForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** An order with its shares as they stand now, how they came about, and against the settlement before. */
class OrderSection extends Composite<Div> {

    private final transient PurchaseDesk desk;
    private final transient Words words;
    private final transient Order order;
    private final transient List<Settlement> settlements;
    private final transient Runnable reload;

    OrderSection(PurchaseDesk desk, Order order, Runnable reload) {
        this.desk = desk;
        this.order = order;
        this.reload = reload;
        words = desk.words();
        settlements = desk.orders().settlements(order.id());
        var shares = new ShareTable(desk, order, settlements);
        getContent().add(new H2(words.get("order.title", order.name())), facts());
        var tools = new Div(
                new PrintButton(getContent(), shares::sheet),
                new CsvLink(words.get("order.title", order.name()) + ".csv", shares::table));
        tools.addClassName("table-toolbar");
        if (desk.mayManage()) {
            tools.add(Buttons.first(words.get("settle"), this::settle));
            if (settlements.size() == 1) {
                tools.add(Buttons.plain(words.get("order.back"), this::takeBack));
            }
        }
        getContent().add(tools, shares);
        getContent().addClassName("details-section");
    }

    private FactList facts() {
        var now = settlements.getLast();
        var single = order.singlePrice();
        var cost = new Cost(order.unitPrice(), now.quantity(), now.fees());
        return new FactList()
                .with(words.get("offer.supplier"), order.supplier())
                .with(words.get("order.day"), words.day(order.orderedOn()))
                .with(words.get("offer.delivers"), words.day(order.deliversBy()))
                .with(
                        words.get("order.total"),
                        words.get(
                                "order.total.of",
                                words.won(order.unitPrice()),
                                words.quantity(now.quantity(), order.unit()),
                                words.won(now.fees()),
                                words.won(now.total())))
                .with(words.get("offer.saving"), single == null ? null : words.won(cost.saving(single)))
                .with(words.get("settle.state"), state(now));
    }

    private String state(Settlement now) {
        var key = now.number() == 1 ? "settle.ordered" : "settle.delivered";
        return words.get(key, now.number(), now.madeAt(), now.madeBy())
                + (now.reason().isEmpty() ? "" : " · " + now.reason());
    }

    private void settle() {
        new SettleForm(desk, order, settlements.getLast(), reload).dialog().open();
    }

    private void takeBack() {
        ReasonForm.of(desk.tools(), words.get("order.back"), "reason", true, reason -> {
                    desk.orders().takeBack(order.id(), reason);
                    reload.run();
                })
                .open();
    }
}
