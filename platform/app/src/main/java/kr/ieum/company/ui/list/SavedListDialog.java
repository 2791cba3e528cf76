package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import kr.ieum.company.saved.SavedList;
import kr.ieum.company.saved.SavedLists;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks under which name to save the list, and for whom; stays open with the reason when the name is refused. */
class SavedListDialog extends Dialog {

    /** @param replace whether the conditions of now take the place of the saved ones */
    record Answer(String name, boolean shared, boolean replace) {}

    private final TextField name = new TextField(getTranslation("company.saved.name"));
    private final Checkbox shared = new Checkbox(getTranslation("company.saved.share"));
    private final Checkbox replace = new Checkbox(getTranslation("company.saved.replace"));
    private final Consumer<Answer> save;

    /**
     * @param existing the saved list to change; none to save a new one
     * @param save throws a {@link Refusal} when it cannot
     */
    SavedListDialog(@Nullable SavedList existing, Consumer<Answer> save) {
        this.save = save;
        setHeaderTitle(getTranslation(existing == null ? "company.saved.save" : "company.saved.change-title"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(SavedLists.LONGEST_NAME);
        name.setManualValidation(true);
        name.setWidthFull();
        name.focus();
        var form = new VerticalLayout(new Paragraph(getTranslation("company.saved.save-hint")), name, shared);
        form.setPadding(false);
        if (existing != null) {
            name.setValue(existing.name());
            shared.setValue(existing.shared());
            form.add(replace);
        }
        add(form);
        setWidth("min(28rem, 100%)");
        var confirm = new Button(getTranslation("text.save"), click -> save());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), confirm);
    }

    private void save() {
        try {
            save.accept(new Answer(name.getValue(), shared.getValue(), replace.getValue()));
            close();
        } catch (Refusal refusal) {
            name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
