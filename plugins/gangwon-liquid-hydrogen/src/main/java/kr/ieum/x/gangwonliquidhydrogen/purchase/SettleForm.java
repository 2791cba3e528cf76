package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;

/** Asks how much each firm was delivered; the shares are divided anew by it. */
class SettleForm {

    private static final long MOST = 999_999_999L;
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
        var inputs = desk.tools().inputs();
        desk.orders().shares(before.id()).forEach(share -> {
            var field = inputs.number("settle.quantity", 0, MOST, DECIMALS, true, share.quantity());
            field.setLabel(desk.words().get("settle.quantity", share.name(), order.unit()));
            delivered.put(share.firm(), field);
        });
        var fees = inputs.won("offer.fees", 0, true, before.fees());
        var reason = inputs.lines("reason", before.number() > 1, "");
        var fields = Stream.concat(delivered.values().stream(), Stream.of(fees, reason))
                .toArray(Component[]::new);
        return new FormDialog(
                desk.words().get("settle.title", order.material()),
                inputs.then(() -> save(
                        fees.number().orElseThrow().longValueExact(),
                        reason.getValue().strip())),
                fields);
    }

    private Optional<String> save(long fees, String reason) {
        var quantities = new HashMap<UUID, BigDecimal>();
        delivered.forEach((firm, field) -> quantities.put(firm, field.number().orElseThrow()));
        return desk.tools().attempts().of(() -> {
            desk.orders().settle(order.id(), before.number(), quantities, fees, reason);
            refresh.run();
        });
    }
}
