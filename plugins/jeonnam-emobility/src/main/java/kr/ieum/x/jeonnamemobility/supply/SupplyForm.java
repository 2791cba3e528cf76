package kr.ieum.x.jeonnamemobility.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.FirmChoice;
import kr.ieum.x.jeonnamemobility.common.Period;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks which firm delivers how much of a part, and when. */
final class SupplyForm {

    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private SupplyForm() {}

    /** @param link the one to change; null for a new one */
    static FormDialog of(
            Words words,
            Firms firms,
            @Nullable SupplyLink link,
            LocalDate since,
            Consumer<SupplyData> save,
            Runnable saved) {
        var form = words.form();
        var firm = form.required(FirmChoice.in(form, words, firms));
        var share = form.required(form.number("supply.share", LEAST, Supplies.WHOLE, 2));
        share.setHelperText(words.get("supply.share-hint"));
        var period = new Period(form, words, "common.since", "common.last", since, link == null ? null : link.until());
        if (link != null) {
            firm.setValue(Firm.named(link.firm(), link.firmName()));
            firm.setReadOnly(true);
            share.setNumber(link.share());
        }
        return form.ask(words.get(link == null ? "supply.add" : "supply.edit"), () -> {
            save.accept(new SupplyData(firm.getValue(), share.number().orElseThrow(), period.since(), period.until()));
            saved.run();
        });
    }
}
