package kr.ieum.x.jeonnamemobility.standard;

import java.time.LocalDate;
import java.util.Optional;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.TextInput;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Asks when a standard took its next step, and for agreement also by whom. */
final class StepForm {

    private final Words words;
    private final Standard standard;
    private final Standards standards;
    private final Runnable saved;
    private final DateField day;
    private final TextInput by;
    private final FormDialog dialog;

    StepForm(Words words, Standard standard, LocalDate today, Standards standards, Runnable saved) {
        this.words = words;
        this.standard = standard;
        this.standards = standards;
        this.saved = saved;
        day = new DateField(words.get("standard.day"));
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        day.setMax(today);
        day.setValue(today);
        by = new TextInput(words, "standard.agreed-by", 200);
        by.setHelperText(words.get("standard.agreed-by-hint"));
        var agreement = standard.state() == StandardState.DRAFT;
        by.setVisible(agreement);
        by.setRequiredIndicatorVisible(agreement);
        dialog = new FormDialog(words.get("standard.step." + standard.state(), standard.label()), this::save, day, by);
    }

    void open() {
        dialog.open();
    }

    private Optional<String> save() {
        day.setErrorMessage(words.get("standard.day-wrong"));
        day.setInvalid(day.getValue() == null || day.getValue().isAfter(day.getMax()));
        if (!Checks.all(by.check(), !day.isInvalid())) {
            return Optional.of(words.get("common.mend"));
        }
        var refusal = words.refusal(() -> standards.advance(standard, day.getValue(), by.text()));
        if (refusal.isEmpty()) {
            saved.run();
        }
        return refusal;
    }
}
