package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import kr.ieum.company.edit.BadContact;
import kr.ieum.company.edit.BadContact.Field;
import kr.ieum.company.edit.ContactData;

/** Adds a contact person; what cannot be kept is said next to its field. */
class ContactForm extends Composite<Div> {

    private final Map<Field, TextFieldBase<?, String>> fields = new EnumMap<>(Field.class);

    ContactForm(Consumer<ContactData> add) {
        var name = new TextField(getTranslation("company.contact.name"));
        name.setRequiredIndicatorVisible(true);
        add(Field.NAME, name);
        add(Field.DUTY, new TextField(getTranslation("company.contact.duty")));
        add(Field.PHONE, new TextField(getTranslation("company.contact.phone")));
        add(Field.EMAIL, new EmailField(getTranslation("company.contact.email")));
        getContent().add(new Button(getTranslation("company.contact.add"), click -> submit(add)));
        getContent().addClassName("note-form");
    }

    private void add(Field name, TextFieldBase<?, String> field) {
        field.setManualValidation(true);
        fields.put(name, field);
        getContent().add(field);
    }

    private void submit(Consumer<ContactData> add) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            add.accept(new ContactData(value(Field.NAME), value(Field.DUTY), value(Field.PHONE), value(Field.EMAIL)));
        } catch (BadContact refusal) {
            refuse(refusal);
        }
    }

    private void refuse(BadContact refusal) {
        var field = fields.get(refusal.field());
        if (field != null) {
            field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            field.setInvalid(true);
            field.focus();
        }
    }

    private String value(Field field) {
        var input = fields.get(field);
        return input == null ? "" : input.getValue();
    }
}
