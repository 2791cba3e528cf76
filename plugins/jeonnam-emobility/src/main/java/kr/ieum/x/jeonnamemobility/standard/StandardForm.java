package kr.ieum.x.jeonnamemobility.standard;

import java.util.Optional;
import java.util.function.BiConsumer;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.TextInput;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Asks for name and version of a standard. */
final class StandardForm {

    private final Words words;
    private final BiConsumer<String, String> save;
    private final Runnable saved;
    private final TextInput name;
    private final TextInput edition;
    private final FormDialog dialog;

    StandardForm(
            Words words,
            String titleKey,
            String name,
            String edition,
            BiConsumer<String, String> save,
            Runnable saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        this.name = new TextInput(words, "standard.name", 100).required();
        this.name.setValue(name);
        this.edition = new TextInput(words, "standard.edition", 40).required();
        this.edition.setValue(edition);
        dialog = new FormDialog(words.get(titleKey), this::save, this.name, this.edition);
    }

    /** The standard stays the same, only its version is new. */
    StandardForm withFixedName() {
        name.setReadOnly(true);
        return this;
    }

    void open() {
        dialog.open();
    }

    private Optional<String> save() {
        if (!Checks.all(name.check(), edition.check())) {
            return Optional.of(words.get("common.mend"));
        }
        var refusal = words.refusal(() -> save.accept(name.text(), edition.text()));
        if (refusal.isEmpty()) {
            saved.run();
        }
        return refusal;
    }
}
