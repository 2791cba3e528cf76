package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;

/** Asks how much each firm was delivered; the shares are divided anew by it. */
class SettleForm {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999L);
    private static final int DECIMALS = 3;

    private final PurchaseDesk desk;
    private final Order order;
    private final Settlement before;
    private final Runnable refresh;
    private final Map<UUID, NumberInput> delivered = new LinkedHashMap<>();

    SettleForm(PurchaseDesk desk, Order order, Settlement before, Runnable refresh) {
        this.desk = desk;
        this.order = order;
        this.before = before;
        this.refresh = refresh;
    }

    Dialog dialog() {
        var form = desk.tools().form(before);
        desk.orders().shares(before.id()).forEach(share -> {
            var field = form.required(form.number("settle.quantity", BigDecimal.ZERO, MOST, DECIMALS));
            field.setLabel(desk.words().get("settle.quantity", share.name(), order.unit()));
            form.showsNumber(field, settlement -> quantity(settlement, share.firm()));
            delivered.put(share.firm(), field);
        });
        var fees = form.required(form.won("offer.fees", 0));
        form.showsNumber(fees, settlement -> BigDecimal.valueOf(settlement.fees()));
        var reason = form.lines("reason", Tools.LONG_TEXT);
        if (before.number() > 1) {
            form.required(reason);
        }
        return form.change(
                desk.words().get("settle.title", order.name()),
                seen -> desk.orders()
                        .settle(
                                order.id(),
                                seen.number(),
                                quantities(),
                                fees.number().orElseThrow().longValueExact(),
                                reason.getValue().strip()),
                () -> desk.orders().settlements(order.id()).getLast(),
                refresh);
    }

    private BigDecimal quantity(Settlement settlement, UUID firm) {
        return desk.orders().shares(settlement.id()).stream()
                .filter(share -> share.firm().equals(firm))
                .map(Share::quantity)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private Map<UUID, BigDecimal> quantities() {
        var quantities = new HashMap<UUID, BigDecimal>();
        delivered.forEach((firm, field) -> quantities.put(firm, field.number().orElseThrow()));
        return quantities;
    }
}
