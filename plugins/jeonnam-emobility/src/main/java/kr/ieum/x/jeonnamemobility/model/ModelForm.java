package kr.ieum.x.jeonnamemobility.model;

import java.time.LocalDate;
import java.util.Optional;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.TextInput;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Asks for an edition of a vehicle. */
final class ModelForm {

    private final Words words;
    private final Save save;
    private final Runnable saved;
    private final TextInput name;
    private final TextInput edition;
    private final DateField since;
    private final FormDialog dialog;

    ModelForm(Words words, String titleKey, String name, String edition, LocalDate since, Save save, Runnable saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        this.name = new TextInput(words, "model.name", 100).required();
        this.name.setValue(name);
        this.edition = new TextInput(words, "model.edition", 40).required();
        this.edition.setValue(edition);
        this.edition.setHelperText(words.get("model.edition-hint"));
        this.since = new DateField(words.get("model.since"));
        this.since.setRequiredIndicatorVisible(true);
        this.since.setManualValidation(true);
        this.since.setValue(since);
        dialog = new FormDialog(words.get(titleKey), this::save, this.name, this.edition, this.since);
    }

    /** The vehicle stays the same, only its edition is new. */
    ModelForm withFixedName() {
        name.setReadOnly(true);
        return this;
    }

    void open() {
        dialog.open();
    }

    private Optional<String> save() {
        since.setErrorMessage(words.get("common.missing"));
        since.setInvalid(since.getValue() == null);
        if (!Checks.all(name.check(), edition.check(), !since.isInvalid())) {
            return Optional.of(words.get("common.mend"));
        }
        var refusal = words.refusal(() -> save.save(name.text(), edition.text(), since.getValue()));
        if (refusal.isEmpty()) {
            saved.run();
        }
        return refusal;
    }

    /** Takes what was written. */
    @FunctionalInterface
    interface Save {
        void save(String name, String edition, LocalDate since);
    }
}
