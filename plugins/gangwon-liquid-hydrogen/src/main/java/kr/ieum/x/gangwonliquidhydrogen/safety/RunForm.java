package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.plugin.ui.FormDialog;

/** Asks what is inspected where and when; the inspector is who asks. */
final class RunForm {

    private RunForm() {}

    /** @param made told which run it became */
    static Dialog begin(SafetyDesk desk, Consumer<UUID> made) {
        var inputs = desk.tools().inputs();
        var template = inputs.required(templates(desk));
        var site = inputs.line("run.site", 200, true, "");
        var day = inputs.day("run.day", true, desk.tools().acting().today());
        site.setHelperText(desk.words().get("run.site.help"));
        return new FormDialog(
                desk.words().get("run.new"),
                inputs.then(() -> desk.tools()
                        .attempts()
                        .of(() -> made.accept(desk.runs()
                                .begin(template.getValue().id(), site.getValue().strip(), day.getValue())))),
                template,
                site,
                day);
    }

    private static Select<Template> templates(SafetyDesk desk) {
        var choice = new Select<Template>();
        choice.setLabel(desk.words().get("template"));
        choice.setItemLabelGenerator(Template::name);
        choice.setItems(desk.templates().all().stream()
                .filter(template -> !template.retired() && template.items() > 0)
                .toList());
        choice.setHelperText(desk.words().get("run.template.help"));
        return choice;
    }
}
