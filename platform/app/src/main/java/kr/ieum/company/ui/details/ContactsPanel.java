package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.company.CompanyId;
import kr.ieum.company.edit.FirmContacts;
import kr.ieum.company.profile.ContactEntry;
import org.jspecify.annotations.Nullable;

/** Opens contacts one by one, adds and removes them; each opening is written down. */
class ContactsPanel extends Composite<Div> {

    private final transient FirmContacts contacts;
    private final Runnable reload;

    ContactsPanel(CompanyId firm, List<ContactEntry> masked, FirmContacts contacts, Runnable reload) {
        this.contacts = contacts;
        this.reload = reload;
        getContent().addClassName("contacts-panel");
        if (!masked.isEmpty()) {
            var list = new UnorderedList();
            masked.forEach(contact -> list.add(line(contact)));
            getContent().add(list);
        }
        getContent().add(form(firm));
    }

    private ListItem line(ContactEntry contact) {
        var text = new Span(words(contact));
        var open = small("company.contact.open", contact);
        open.addClickListener(click -> {
            text.setText(words(contacts.open(contact.id())));
            open.setEnabled(false);
        });
        var remove = small("company.contact.remove", contact);
        remove.addClickListener(click -> {
            contacts.remove(contact.id());
            reload.run();
        });
        return new ListItem(text, open, remove);
    }

    private Div form(CompanyId firm) {
        var name = new TextField(getTranslation("company.contact.name"));
        var duty = new TextField(getTranslation("company.contact.duty"));
        var phone = new TextField(getTranslation("company.contact.phone"));
        var email = new EmailField(getTranslation("company.contact.email"));
        var add = new Button(getTranslation("company.contact.add"), click -> {
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage(getTranslation("company.contact.missing"));
            if (!name.isInvalid() && !email.isInvalid()) {
                contacts.add(
                        firm,
                        name.getValue().strip(),
                        orNull(duty.getValue()),
                        orNull(phone.getValue()),
                        orNull(email.getValue()));
                reload.run();
            }
        });
        var form = new Div(name, duty, phone, email, add);
        form.addClassName("note-form");
        return form;
    }

    private Button small(String key, ContactEntry contact) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(contact.name() + " " + getTranslation(key));
        return button;
    }

    private static String words(ContactEntry contact) {
        return Stream.of(contact.name(), contact.duty(), contact.phone(), contact.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
