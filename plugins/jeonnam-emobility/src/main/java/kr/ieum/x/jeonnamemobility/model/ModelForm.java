package kr.ieum.x.jeonnamemobility.model;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Asks for an edition of a vehicle. */
final class ModelForm {

    private final TextField vehicle;
    private final FormDialog dialog;

    ModelForm(Words words, String titleKey, String name, String edition, LocalDate since, Save save, Runnable saved) {
        var form = words.form();
        vehicle = form.required(form.line("model.name", 100));
        vehicle.setValue(name);
        var version = form.required(form.line("model.edition", 40));
        version.setValue(edition);
        version.setHelperText(words.get("model.edition-hint"));
        var first = form.required(form.day("model.since"));
        first.setValue(since);
        dialog = form.ask(words.get(titleKey), () -> {
            save.save(vehicle.getValue().strip(), version.getValue().strip(), first.getValue());
            saved.run();
        });
    }

    /** The vehicle stays the same, only its edition is new. */
    ModelForm withFixedName() {
        vehicle.setReadOnly(true);
        return this;
    }

    void open() {
        dialog.open();
    }

    /** Takes what was written. */
    @FunctionalInterface
    interface Save {
        void save(String name, String edition, LocalDate since);
    }
}
