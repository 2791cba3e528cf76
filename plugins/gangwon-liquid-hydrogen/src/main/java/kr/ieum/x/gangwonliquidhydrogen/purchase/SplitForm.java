package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.ui.NumberInput;

/** Asks what of a lot is to be a lot of its own, and which lots are to be one again. */
final class SplitForm {

    private SplitForm() {}

    static Dialog split(PurchaseDesk desk, Lot lot, Runnable refresh) {
        var form = desk.tools().form();
        var words = desk.words();
        var moved = new LinkedHashMap<UUID, NumberInput>();
        desk.lots().portions(lot.id()).forEach(portion -> {
            var field = form.number("lot.split.quantity", BigDecimal.ZERO, portion.quantity(), DemandForm.DECIMALS);
            field.setLabel(words.get("lot.split.quantity", portion.firmName(), lot.unit()));
            field.setHelperText(words.get("lot.split.most", portion.quantity()));
            moved.put(portion.demandId(), field);
        });
        return form.ask(words.get("lot.split.title", lot.name()), () -> {
            desk.lots().split(lot, quantities(moved));
            refresh.run();
        });
    }

    static Dialog merge(PurchaseDesk desk, Lot lot, Runnable refresh) {
        var form = desk.tools().form();
        var words = desk.words();
        var others = desk.lots().lots(lot.roundId()).stream()
                .filter(other -> lot.isPartOfTheSame(other) && !other.ordered())
                .toList();
        var other = form.required(form.choice(
                "lot.merge.other",
                others,
                each -> words.get("lot.merge.of", each.name(), words.quantity(each.quantity(), each.unit()))));
        other.setHelperText(words.get("lot.merge.help"));
        return form.ask(words.get("lot.merge.title", lot.name()), () -> {
            desk.lots().merge(lot, other.getValue());
            refresh.run();
        });
    }

    private static Map<UUID, BigDecimal> quantities(Map<UUID, NumberInput> moved) {
        var quantities = new HashMap<UUID, BigDecimal>();
        moved.forEach((demand, field) -> quantities.put(demand, field.number().orElse(BigDecimal.ZERO)));
        return quantities;
    }
}
