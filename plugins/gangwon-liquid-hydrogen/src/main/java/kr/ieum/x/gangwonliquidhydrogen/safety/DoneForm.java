package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.dialog.Dialog;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;

/** Asks when and how a measure was done. */
final class DoneForm {

    private DoneForm() {}

    static Dialog of(SafetyDesk desk, Measure measure, Runnable refresh) {
        var form = desk.tools().form();
        var day = form.required(form.day("measure.done.day"));
        var words = form.required(form.lines("result", Tools.LONG_TEXT));
        day.setValue(desk.tools().acting().today());
        return form.ask(measure.measure(), () -> {
            desk.measures().done(measure, day.getValue(), words.getValue().strip());
            refresh.run();
        });
    }
}
