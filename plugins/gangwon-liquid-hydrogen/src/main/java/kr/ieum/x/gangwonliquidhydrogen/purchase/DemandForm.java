package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.gangwonliquidhydrogen.page.Seen;
import org.jspecify.annotations.Nullable;

/** Asks for what a firm wants. */
final class DemandForm {

    private static final long MOST = 999_999_999L;
    private static final int DECIMALS = 3;

    private DemandForm() {}

    static Dialog add(PurchaseDesk desk, Round round, Runnable refresh) {
        return dialog(
                desk,
                null,
                data -> desk.tools().attempts().of(() -> {
                    desk.demands().add(round.id(), data);
                    refresh.run();
                }));
    }

    static Dialog change(PurchaseDesk desk, Demand demand, Runnable refresh) {
        var seen = new Seen(demand.version());
        return dialog(
                desk,
                demand,
                data -> desk.tools().attempts().of(seen, version -> {
                    desk.demands().change(demand, version, data);
                    refresh.run();
                }));
    }

    private static Dialog dialog(
            PurchaseDesk desk, @Nullable Demand demand, Function<DemandData, Optional<String>> save) {
        var inputs = desk.tools().inputs();
        var firm = inputs.firm("firm", desk.tools().firms(), demand == null ? null : demand.firmId());
        var material = inputs.line("demand.material", 100, true, demand == null ? "" : demand.material());
        var quantity =
                inputs.number("demand.quantity", 0, MOST, DECIMALS, true, demand == null ? null : demand.quantity());
        var unit = inputs.line("demand.unit", 20, true, demand == null ? "" : demand.unit());
        var wanted = inputs.day("demand.wanted", false, demand == null ? null : demand.wantedBy());
        var note = inputs.lines("note", false, demand == null ? "" : demand.note());
        unit.setHelperText(desk.words().get("demand.unit.help"));
        Supplier<Optional<String>> write = () -> {
            var amount = quantity.number().orElseThrow();
            if (amount.signum() <= 0) {
                return Optional.of(desk.words().get("refused.quantity"));
            }
            return save.apply(new DemandData(
                    firm.getValue().id(),
                    firm.getValue().name(),
                    material.getValue().strip(),
                    amount,
                    unit.getValue().strip(),
                    wanted.getValue(),
                    note.getValue()));
        };
        var title = desk.words().get(demand == null ? "demand.new" : "demand.change");
        return new FormDialog(title, inputs.then(write), firm, material, quantity, unit, wanted, note);
    }
}
