package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.gangwonliquidhydrogen.page.Seen;
import org.jspecify.annotations.Nullable;

/** Asks for what a supplier offers, and for the price of buying alone. */
final class OfferForm {

    private OfferForm() {}

    static Dialog add(PurchaseDesk desk, Lot lot, Runnable refresh) {
        return dialog(
                desk,
                null,
                data -> desk.tools().attempts().of(() -> {
                    desk.lots().add(lot.id(), data);
                    refresh.run();
                }));
    }

    static Dialog change(PurchaseDesk desk, Offer offer, Runnable refresh) {
        var seen = new Seen(offer.version());
        return dialog(
                desk,
                offer,
                data -> desk.tools().attempts().of(seen, version -> {
                    desk.lots().change(offer, version, data);
                    refresh.run();
                }));
    }

    static Dialog price(PurchaseDesk desk, Lot lot, Runnable refresh) {
        var inputs = desk.tools().inputs();
        var seen = new Seen(lot.version());
        var price = inputs.won("lot.price", 0, false, lot.singlePrice());
        price.setHelperText(desk.words().get("lot.price.help", lot.unit()));
        return new FormDialog(
                desk.words().get("lot.price.title", lot.material()),
                inputs.then(() -> desk.tools().attempts().of(seen, version -> {
                    var won = price.number().map(BigDecimal::longValueExact).orElse(null);
                    desk.lots().price(lot.id(), version, won);
                    refresh.run();
                })),
                price);
    }

    private static Dialog dialog(PurchaseDesk desk, @Nullable Offer offer, Function<OfferData, Optional<String>> save) {
        var inputs = desk.tools().inputs();
        var supplier = inputs.line("offer.supplier", 100, true, offer == null ? "" : offer.supplier());
        var price = inputs.won("offer.price", 0, true, offer == null ? null : offer.unitPrice());
        var fees = inputs.won("offer.fees", 0, true, offer == null ? 0L : offer.fees());
        var delivers = inputs.day("offer.delivers", false, offer == null ? null : offer.deliversBy());
        var note = inputs.lines("note", false, offer == null ? "" : offer.note());
        fees.setHelperText(desk.words().get("offer.fees.help"));
        Supplier<Optional<String>> write = () -> save.apply(new OfferData(
                supplier.getValue().strip(),
                price.number().orElseThrow().longValueExact(),
                fees.number().orElseThrow().longValueExact(),
                delivers.getValue(),
                note.getValue()));
        var title = desk.words().get(offer == null ? "offer.new" : "offer.change");
        return new FormDialog(title, inputs.then(write), supplier, price, fees, delivers, note);
    }
}
