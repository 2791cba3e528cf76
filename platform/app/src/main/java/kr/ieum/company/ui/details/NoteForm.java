package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import kr.ieum.company.BadNote;

/** Adds a note to the firm; what is too long stays in the field, with the reason next to it. */
class NoteForm extends Composite<Div> {

    private final TextArea text = new TextArea(getTranslation("company.details.new-note"));

    NoteForm(Consumer<String> add) {
        text.setManualValidation(true);
        getContent().addClassName("note-form");
        getContent().add(text, new Button(getTranslation("company.details.add-note"), click -> submit(add)));
    }

    private void submit(Consumer<String> add) {
        try {
            text.setInvalid(false);
            add.accept(text.getValue());
        } catch (BadNote refusal) {
            text.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            text.setInvalid(true);
            text.focus();
        }
    }
}
