package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.ui.FormDialog;

/** Asks why, before something is done that people will ask about later. */
public final class ReasonForm {

    private ReasonForm() {}

    /** @param work may throw {@link Refused}, which is said in the form */
    public static Dialog of(Tools tools, String title, String key, boolean required, Consumer<String> work) {
        var inputs = tools.inputs();
        var words = inputs.lines(key, required, "");
        return new FormDialog(
                title,
                inputs.then(() ->
                        tools.attempts().of(() -> work.accept(words.getValue().strip()))),
                words);
    }
}
