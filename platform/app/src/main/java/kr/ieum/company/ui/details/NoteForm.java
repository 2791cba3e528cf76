package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Adds a note to the firm. */
class NoteForm extends Composite<Div> {

    private static final int LONGEST = 4_000;

    NoteForm(Consumer<String> add) {
        var text = new TextArea(getTranslation("company.details.new-note"));
        text.setMaxLength(LONGEST);
        var button = new Button(getTranslation("company.details.add-note"), click -> {
            if (!text.isEmpty() && !text.getValue().isBlank() && text.getValue().length() <= LONGEST) {
                add.accept(text.getValue());
            } else {
                text.focus();
            }
        });
        getContent().addClassName("note-form");
        getContent().add(text, button);
    }
}
