package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;

/** Asks what was found at an item; a measure only where something is wrong. */
final class AnswerForm {

    private AnswerForm() {}

    static Dialog of(SafetyDesk desk, Result result, Runnable refresh) {
        var form = desk.tools().form(result);
        var choices = result.required() ? List.of(Finding.FIT, Finding.UNFIT) : List.of(Finding.values());
        var finding = form.required(form.choice("finding", choices, desk.words()::of));
        var remark = form.lines("finding.remark", Tools.LONG_TEXT);
        var measure = form.lines("measure", Tools.LONG_TEXT);
        var due = form.day("measure.due");
        finding.setHelperText(result.note());
        finding.addValueChangeListener(change -> {
            measure.setVisible(change.getValue() == Finding.UNFIT);
            due.setVisible(change.getValue() == Finding.UNFIT);
        });
        measure.setVisible(false);
        due.setVisible(false);
        form.shows(finding, Result::finding);
        form.shows(remark, Result::remark);
        form.shows(measure, Result::measure);
        form.shows(due, Result::due);
        return form.change(
                result.item(),
                seen -> desk.runs()
                        .answer(
                                seen,
                                new Answer(
                                        finding.getValue(),
                                        remark.getValue().strip(),
                                        measure.getValue().strip(),
                                        due.getValue())),
                () -> desk.runs().result(result),
                refresh);
    }
}
