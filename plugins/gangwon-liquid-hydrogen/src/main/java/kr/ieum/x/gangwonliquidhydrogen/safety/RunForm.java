package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks what is inspected where and when; the inspector is who asks. */
final class RunForm {

    private RunForm() {}

    /** @param made told which run it became */
    static Dialog begin(SafetyDesk desk, Consumer<UUID> made) {
        var form = desk.tools().form();
        var template = form.required(form.choice("template", templates(desk), Template::name));
        var site = form.required(form.line("run.site", 200));
        var day = form.required(form.day("run.day"));
        template.setHelperText(desk.words().get("run.template.help"));
        site.setHelperText(desk.words().get("run.site.help"));
        day.setValue(desk.tools().acting().today());
        return form.ask(
                desk.words().get("run.new"),
                () -> made.accept(desk.runs()
                        .begin(template.getValue().id(), site.getValue().strip(), day.getValue())));
    }

    private static List<Template> templates(SafetyDesk desk) {
        return desk.templates().all().stream()
                .filter(template -> !template.retired() && template.items() > 0)
                .toList();
    }
}
