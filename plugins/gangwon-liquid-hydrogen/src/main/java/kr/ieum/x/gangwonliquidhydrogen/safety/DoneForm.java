package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.dialog.Dialog;
import kr.ieum.plugin.ui.FormDialog;

/** Asks when and how a measure was done. */
final class DoneForm {

    private DoneForm() {}

    static Dialog of(SafetyDesk desk, Measure measure, Runnable refresh) {
        var inputs = desk.tools().inputs();
        var day = inputs.day("measure.done.day", true, desk.tools().acting().today());
        var words = inputs.lines("result", true, "");
        return new FormDialog(
                measure.measure(),
                inputs.then(() -> desk.tools().attempts().of(() -> {
                    desk.measures()
                            .done(measure, day.getValue(), words.getValue().strip());
                    refresh.run();
                })),
                day,
                words);
    }
}
