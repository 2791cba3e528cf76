package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.jspecify.annotations.Nullable;

/** Asks for what a supplier offers, and for the price of buying alone. */
final class OfferForm {

    private final RecordForm<Offer> form;
    private final TextField supplier;
    private final NumberInput price;
    private final NumberInput fees;
    private final DateField delivers;
    private final TextArea note;

    private OfferForm(PurchaseDesk desk, @Nullable Offer offer) {
        form = desk.tools().form(offer);
        supplier = form.required(form.line("offer.supplier", 100));
        price = form.required(form.won("offer.price", 0));
        fees = form.required(form.won("offer.fees", 0));
        delivers = form.day("offer.delivers");
        note = form.lines("note", Tools.LONG_TEXT);
        fees.setHelperText(desk.words().get("offer.fees.help"));
        fees.setNumber(BigDecimal.ZERO);
        form.shows(supplier, Offer::supplier);
        form.showsNumber(price, seen -> BigDecimal.valueOf(seen.unitPrice()));
        form.showsNumber(fees, seen -> BigDecimal.valueOf(seen.fees()));
        form.shows(delivers, Offer::deliversBy);
        form.shows(note, Offer::note);
    }

    static Dialog add(PurchaseDesk desk, Lot lot, Runnable refresh) {
        var asked = new OfferForm(desk, null);
        return asked.form.ask(desk.words().get("offer.new"), () -> {
            desk.lots().add(lot.id(), asked.data());
            refresh.run();
        });
    }

    static Dialog change(PurchaseDesk desk, Offer offer, Runnable refresh) {
        var asked = new OfferForm(desk, offer);
        return asked.form.change(
                desk.words().get("offer.change"),
                seen -> desk.lots().change(seen, asked.data()),
                () -> desk.lots().offer(offer.id()),
                refresh);
    }

    static Dialog price(PurchaseDesk desk, Lot lot, Runnable refresh) {
        var form = desk.tools().form(lot);
        var price = form.won("lot.price", 0);
        price.setHelperText(desk.words().get("lot.price.help", lot.unit()));
        form.showsNumber(price, seen -> seen.singlePrice() == null ? null : BigDecimal.valueOf(seen.singlePrice()));
        return form.change(
                desk.words().get("lot.price.title", lot.name()),
                seen -> desk.lots()
                        .price(
                                seen,
                                price.number().map(BigDecimal::longValueExact).orElse(null)),
                () -> desk.lots().get(lot.id()),
                refresh);
    }

    private OfferData data() {
        return new OfferData(
                supplier.getValue().strip(),
                price.number().orElseThrow().longValueExact(),
                fees.number().orElseThrow().longValueExact(),
                delivers.getValue(),
                note.getValue());
    }
}
