package kr.ieum.x.jeonnamemobility.standard;

import java.time.LocalDate;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.RequiredMark;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Asks when a standard took its next step, and for agreement also by whom. */
final class StepForm {

    private StepForm() {}

    static FormDialog of(Words words, Standard standard, LocalDate today, Standards standards, Runnable saved) {
        var form = words.form();
        var day = RequiredMark.on(form.day("standard.day"));
        day.setMax(today);
        day.setValue(today);
        form.check(day, value -> value != null && !value.isAfter(today), words.get("standard.day-wrong"));
        var by = form.required(form.line("standard.agreed-by", 200));
        by.setHelperText(words.get("standard.agreed-by-hint"));
        by.setVisible(standard.state() == StandardState.DRAFT);
        return form.ask(words.get("standard.step." + standard.state(), standard.label()), () -> {
            standards.advance(standard, day.getValue(), by.getValue().strip());
            saved.run();
        });
    }
}
