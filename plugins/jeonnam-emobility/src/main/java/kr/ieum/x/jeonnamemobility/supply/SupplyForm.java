package kr.ieum.x.jeonnamemobility.supply;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.FirmChoice;
import kr.ieum.x.jeonnamemobility.common.Period;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks which firm delivers how much of a part, and when. */
final class SupplyForm {

    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private final Words words;
    private final Consumer<SupplyData> save;
    private final Runnable saved;
    private final FirmChoice firm;
    private final NumberInput share;
    private final Period period;
    private final FormDialog dialog;

    /** @param link the one to change; null for a new one */
    SupplyForm(
            Words words,
            Firms firms,
            @Nullable SupplyLink link,
            LocalDate since,
            Consumer<SupplyData> save,
            Runnable saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        firm = new FirmChoice(words, firms);
        share = new NumberInput(words.get("supply.share"), LEAST, Supplies.WHOLE, 2);
        share.setRequiredIndicatorVisible(true);
        share.setHelperText(words.get("supply.share-hint"));
        period = new Period(words, "common.since", "common.last", since, link == null ? null : link.until());
        if (link != null) {
            firm.setValue(new Firm(link.firm(), link.firmName(), null, null, null));
            firm.setReadOnly(true);
            share.setNumber(link.share());
        }
        dialog = new FormDialog(
                words.get(link == null ? "supply.add" : "supply.edit"),
                this::save,
                Stream.concat(Stream.of(firm, share), Stream.of(period.fields()))
                        .toArray(Component[]::new));
    }

    void open() {
        dialog.open();
    }

    private Optional<String> save() {
        if (!Checks.all(firm.check(), share.check(), period.check())) {
            return Optional.of(words.get("common.mend"));
        }
        var data = new SupplyData(firm.getValue(), share.number().orElseThrow(), period.since(), period.until());
        var refusal = words.refusal(() -> save.accept(data));
        if (refusal.isEmpty()) {
            saved.run();
        }
        return refusal;
    }
}
