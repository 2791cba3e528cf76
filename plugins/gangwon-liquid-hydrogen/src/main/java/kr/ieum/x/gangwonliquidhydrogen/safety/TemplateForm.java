package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.gangwonliquidhydrogen.page.Seen;
import org.jspecify.annotations.Nullable;

/** Asks for a template and its items. */
final class TemplateForm {

    private TemplateForm() {}

    static Dialog add(SafetyDesk desk, Runnable refresh) {
        var inputs = desk.tools().inputs();
        var name = inputs.line("template.name", 100, true, "");
        var purpose = inputs.lines("template.purpose", false, "");
        return new FormDialog(
                desk.words().get("template.new"),
                inputs.then(() -> desk.tools().attempts().of(() -> {
                    desk.templates().add(name.getValue().strip(), purpose.getValue());
                    refresh.run();
                })),
                name,
                purpose);
    }

    static Dialog change(SafetyDesk desk, Template template, Runnable refresh) {
        var inputs = desk.tools().inputs();
        var seen = new Seen(template.version());
        var name = inputs.line("template.name", 100, true, template.name());
        var purpose = inputs.lines("template.purpose", false, template.purpose());
        var retired = new Checkbox(desk.words().get("template.retire"), template.retired());
        return new FormDialog(
                desk.words().get("template.change"),
                inputs.then(() -> desk.tools().attempts().of(seen, version -> {
                    desk.templates()
                            .change(template, version, name.getValue().strip(), purpose.getValue(), retired.getValue());
                    refresh.run();
                })),
                name,
                purpose,
                retired);
    }

    static Dialog addItem(SafetyDesk desk, Template template, Runnable refresh) {
        return item(
                desk,
                null,
                data -> desk.tools().attempts().of(() -> {
                    desk.templates().addItem(template.id(), data);
                    refresh.run();
                }));
    }

    static Dialog changeItem(SafetyDesk desk, Item item, Runnable refresh) {
        var seen = new Seen(item.version());
        return item(
                desk,
                item,
                data -> desk.tools().attempts().of(seen, version -> {
                    desk.templates().changeItem(item, version, data);
                    refresh.run();
                }));
    }

    private static Dialog item(SafetyDesk desk, @Nullable Item item, Function<ItemData, Optional<String>> save) {
        var inputs = desk.tools().inputs();
        var text = inputs.line("item", 300, true, item == null ? "" : item.item());
        var required = new Checkbox(desk.words().get("item.required.help"), item == null || item.required());
        var note = inputs.lines("note", false, item == null ? "" : item.note());
        var basis = inputs.line("item.basis", 300, false, item == null ? "" : item.basis());
        Supplier<Optional<String>> write = () -> save.apply(new ItemData(
                text.getValue().strip(),
                required.getValue(),
                note.getValue(),
                basis.getValue().strip()));
        var title = desk.words().get(item == null ? "item.new" : "item.change");
        return new FormDialog(title, inputs.then(write), text, required, note, basis);
    }
}
