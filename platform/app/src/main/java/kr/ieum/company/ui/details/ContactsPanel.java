package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.company.CompanyId;
import kr.ieum.company.edit.FirmContacts;
import kr.ieum.company.profile.ContactEntry;

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
        getContent().add(new ContactForm(contact -> {
            contacts.add(firm, contact);
            reload.run();
        }));
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
}
