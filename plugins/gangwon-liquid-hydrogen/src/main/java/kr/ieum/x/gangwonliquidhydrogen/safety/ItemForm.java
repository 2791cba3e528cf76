package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.jspecify.annotations.Nullable;

/** Asks for an item of a template. */
final class ItemForm {

    private final RecordForm<Item> form;
    private final TextField text;
    private final Checkbox required;
    private final TextArea note;
    private final TextField basis;

    private ItemForm(SafetyDesk desk, @Nullable Item item) {
        form = desk.tools().form(item);
        text = form.required(form.line("item", 300));
        required = form.flag("item.required.help");
        note = form.lines("note", Tools.LONG_TEXT);
        basis = form.line("item.basis", 300);
        required.setValue(true);
        form.shows(text, Item::item);
        form.shows(required, Item::required);
        form.shows(note, Item::note);
        form.shows(basis, Item::basis);
    }

    static Dialog add(SafetyDesk desk, Template template, Runnable refresh) {
        var asked = new ItemForm(desk, null);
        return asked.form.ask(desk.words().get("item.new"), () -> {
            desk.templates().addItem(template.id(), asked.data());
            refresh.run();
        });
    }

    static Dialog change(SafetyDesk desk, Item item, Runnable refresh) {
        var asked = new ItemForm(desk, item);
        return asked.form.change(
                desk.words().get("item.change"),
                seen -> desk.templates().changeItem(seen, asked.data()),
                () -> desk.templates().item(item.id()),
                refresh);
    }

    private ItemData data() {
        return new ItemData(
                text.getValue().strip(),
                required.getValue(),
                note.getValue(),
                basis.getValue().strip());
    }
}
