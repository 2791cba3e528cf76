package kr.ieum.x.jeonnamemobility.cooperative;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.TextInput;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks for what a member holds from a day on. */
final class HoldingForm {

    private final Words words;
    private final Consumer<HoldingData> save;
    private final Runnable saved;
    private final DateField since;
    private final HoldingFields holding;
    private final TextInput reason;
    private final FormDialog dialog;

    /** @param mended what was written for the day already; null for another day */
    HoldingForm(
            Words words,
            Member member,
            @Nullable Holding mended,
            LocalDate day,
            Consumer<HoldingData> save,
            Runnable saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        since = new DateField(words.get("cooperative.since"));
        since.setHelperText(words.get("cooperative.since-hint"));
        since.setRequiredIndicatorVisible(true);
        since.setManualValidation(true);
        since.setValue(day);
        since.setReadOnly(mended != null);
        holding = new HoldingFields(words, true);
        reason = new TextInput(words, "cooperative.reason", 200);
        if (mended == null) {
            holding.show(member.shares(), member.paid());
        } else {
            holding.show(mended.shares(), mended.paid());
            reason.setValue(mended.reason());
        }
        dialog = new FormDialog(
                words.get("cooperative.change-shares-of", member.name()),
                this::save,
                Stream.concat(Stream.concat(Stream.of(since), holding.fields()), Stream.of(reason))
                        .toArray(Component[]::new));
    }

    void open() {
        dialog.open();
    }

    private Optional<String> save() {
        if (!Checks.all(checkSince(), holding.check(), reason.check())) {
            return Optional.of(words.get("common.mend"));
        }
        var refusal = words.refusal(
                () -> save.accept(new HoldingData(since.getValue(), holding.shares(), holding.paid(), reason.text())));
        if (refusal.isEmpty()) {
            saved.run();
        }
        return refusal;
    }

    private boolean checkSince() {
        since.setErrorMessage(words.get("common.missing"));
        since.setInvalid(since.getValue() == null);
        return !since.isInvalid();
    }
}
