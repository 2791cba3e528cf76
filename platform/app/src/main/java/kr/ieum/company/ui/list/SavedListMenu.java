package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ieum.company.saved.SavedList;
import kr.ieum.company.saved.SavedLists;
import kr.ieum.company.ui.ListAddress;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.text.Refusal;

/** Saves what the list shows under a name, and brings it back: the user's own and what colleagues share. */
class SavedListMenu extends Composite<Div> {

    private final transient SavedLists savedLists;
    private final Supplier<String> query;
    private final Div body = new Div();
    private final Popover popover = new Popover(body);

    /** @param query of the address that the list has now, with the columns */
    SavedListMenu(SavedLists savedLists, Supplier<String> query) {
        this.savedLists = savedLists;
        this.query = query;
        var button = new Button(getTranslation("company.saved.title"));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        body.addClassName("saved-lists-body");
        popover.setTarget(button);
        popover.setAutofocus(true);
        popover.setWidth("min(26rem, 90vw)");
        popover.setAriaLabel(getTranslation("company.saved.title"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                draw();
            }
        });
        getContent().addClassName("saved-lists");
        getContent().add(button, popover);
    }

    void close() {
        popover.close();
    }

    private void draw() {
        var all = savedLists.all();
        var save = new Button(getTranslation("company.saved.save"), click -> askToSave());
        save.addThemeVariants(ButtonVariant.LUMO_SMALL);
        body.removeAll();
        body.add(save);
        if (all.isEmpty()) {
            body.add(new Paragraph(getTranslation("company.saved.none")));
        }
        part("company.saved.own", all.stream().filter(SavedList::own));
        part("company.saved.colleagues", all.stream().filter(list -> !list.own()));
    }

    private void part(String titleKey, Stream<SavedList> lists) {
        var items = lists.map(this::item).toList();
        if (!items.isEmpty()) {
            var list = new UnorderedList(items.toArray(ListItem[]::new));
            list.addClassName("saved-list");
            body.add(new H2(getTranslation(titleKey)), list);
        }
    }

    private ListItem item(SavedList list) {
        var item = new ListItem(new Anchor(ListAddress.PATH + "?" + list.query(), list.name()));
        if (!list.own()) {
            var by = new Span(getTranslation("company.saved.by", list.ownerName()));
            by.addClassName("saved-by");
            item.add(by);
        } else if (list.shared()) {
            item.add(new StatusBadge(getTranslation("company.saved.is-shared"), StatusBadge.Tone.INFORMATION));
        }
        if (list.own()) {
            item.add(button("text.edit", "company.saved.change-this", list, () -> askToChange(list)));
        }
        if (list.removable()) {
            item.add(button("text.delete", "company.saved.delete-this", list, () -> delete(list)));
        }
        return item;
    }

    private Button button(String textKey, String fullKey, SavedList list, Runnable action) {
        var button = new Button(getTranslation(textKey), click -> action.run());
        button.setAriaLabel(getTranslation(fullKey, list.name()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private void askToSave() {
        close();
        new SavedListDialog(null, answer -> {
                    savedLists.save(answer.name(), answer.shared(), query.get());
                    Notices.success(getTranslation("company.saved.saved", answer.name()));
                })
                .open();
    }

    private void askToChange(SavedList list) {
        close();
        new SavedListDialog(list, answer -> {
                    savedLists.rename(list.id(), answer.name(), answer.shared());
                    if (answer.replace()) {
                        savedLists.replace(list.id(), query.get());
                    }
                    Notices.success(getTranslation("company.saved.changed", answer.name()));
                })
                .open();
    }

    private void delete(SavedList list) {
        try {
            savedLists.delete(list.id());
            Notices.undo(getTranslation("company.saved.deleted", list.name()), () -> restore(list));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        draw();
    }

    private void restore(SavedList list) {
        try {
            savedLists.restore(list.id());
            Notices.success(getTranslation("company.saved.restored", list.name()));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        draw();
    }
}
