package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.dialog.Dialog;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.jspecify.annotations.Nullable;

/** Asks for a template. */
final class TemplateForm {

    private TemplateForm() {}

    static Dialog add(SafetyDesk desk, Runnable refresh) {
        return of(desk, null, refresh);
    }

    static Dialog change(SafetyDesk desk, Template template, Runnable refresh) {
        return of(desk, template, refresh);
    }

    private static Dialog of(SafetyDesk desk, @Nullable Template template, Runnable refresh) {
        var form = desk.tools().form(template);
        var name = form.required(form.line("template.name", 100));
        var purpose = form.lines("template.purpose", Tools.LONG_TEXT);
        form.shows(name, Template::name);
        form.shows(purpose, Template::purpose);
        if (template == null) {
            return form.ask(desk.words().get("template.new"), () -> {
                desk.templates().add(name.getValue().strip(), purpose.getValue());
                refresh.run();
            });
        }
        var retired = form.flag("template.retire");
        form.shows(retired, Template::retired);
        return form.change(
                desk.words().get("template.change"),
                seen -> desk.templates().change(seen, name.getValue().strip(), purpose.getValue(), retired.getValue()),
                () -> desk.templates().get(template.id()),
                refresh);
    }
}
