package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import kr.ieum.plugin.Refused;

/** Asks why, before something is done that people will ask about later. */
public final class ReasonForm {

    private ReasonForm() {}

    /** @param work may throw {@link Refused}, which is said in the form */
    public static Dialog of(Tools tools, String title, String key, boolean required, Consumer<String> work) {
        var form = tools.form();
        var words = form.lines(key, Tools.LONG_TEXT);
        if (required) {
            form.required(words);
        }
        return form.ask(title, () -> work.accept(words.getValue().strip()));
    }
}
