package kr.ieum.x.jeonnamemobility.standard;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Asks for name and version of a standard. */
final class StandardForm {

    private final TextField title;
    private final FormDialog dialog;

    StandardForm(
            Words words,
            String titleKey,
            String name,
            String edition,
            BiConsumer<String, String> save,
            Runnable saved) {
        var form = words.form();
        title = form.required(form.line("standard.name", 100));
        title.setValue(name);
        var version = form.required(form.line("standard.edition", 40));
        version.setValue(edition);
        dialog = form.ask(words.get(titleKey), () -> {
            save.accept(title.getValue().strip(), version.getValue().strip());
            saved.run();
        });
    }

    /** The standard stays the same, only its version is new. */
    StandardForm withFixedName() {
        title.setReadOnly(true);
        return this;
    }

    void open() {
        dialog.open();
    }
}
