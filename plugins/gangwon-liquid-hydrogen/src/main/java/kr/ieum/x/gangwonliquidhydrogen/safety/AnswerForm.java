package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import kr.ieum.plugin.ui.FormDialog;

/** Asks what was found at an item; a measure only where something is wrong. */
final class AnswerForm {

    private AnswerForm() {}

    static Dialog of(SafetyDesk desk, Result result, Runnable refresh) {
        var inputs = desk.tools().inputs();
        var choices = result.required() ? List.of(Finding.FIT, Finding.UNFIT) : List.of(Finding.values());
        var finding = inputs.choice("finding", choices, result.finding());
        var remark = inputs.lines("finding.remark", false, result.remark());
        var measure = inputs.lines("measure", false, result.measure());
        var due = inputs.day("measure.due", false, result.due());
        finding.setHelperText(result.note());
        Runnable unfit = () -> {
            var wrong = finding.getValue() == Finding.UNFIT;
            measure.setVisible(wrong);
            due.setVisible(wrong);
        };
        finding.addValueChangeListener(change -> unfit.run());
        unfit.run();
        return new FormDialog(
                result.item(),
                inputs.then(() -> desk.tools().attempts().of(() -> {
                    var answer = new Answer(
                            finding.getValue(),
                            remark.getValue().strip(),
                            measure.getValue().strip(),
                            due.getValue());
                    desk.runs().answer(result, result.version(), answer);
                    refresh.run();
                })),
                finding,
                remark,
                measure,
                due);
    }
}
