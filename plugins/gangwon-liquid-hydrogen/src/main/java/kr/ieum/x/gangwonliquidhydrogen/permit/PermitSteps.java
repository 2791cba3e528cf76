package kr.ieum.x.gangwonliquidhydrogen.permit;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.gangwonliquidhydrogen.page.ReasonForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;

/** Asks what is needed for a step of a permit. */
final class PermitSteps {

    private PermitSteps() {}

    static Dialog ask(PermitService permits, Tools tools, Permit permit, Runnable refresh) {
        var inputs = tools.inputs();
        var day = inputs.day("permit.asked", true, tools.acting().today());
        var clock = permits.clock(permit);
        day.setHelperText(tools.words()
                .get(
                        "permit.window.help",
                        clock.opens().toString(),
                        clock.closes().toString()));
        return new FormDialog(
                tools.words().get("permit.ask"),
                inputs.then(() -> tools.attempts().of(() -> {
                    permits.askExtension(permit, day.getValue());
                    refresh.run();
                })),
                day);
    }

    static Dialog extend(PermitService permits, Tools tools, Permit permit, Runnable refresh) {
        return ReasonForm.of(tools, tools.words().get("permit.extend"), "permit.decision", true, words -> {
            permits.extend(permit, words);
            refresh.run();
        });
    }

    static Dialog end(PermitService permits, Tools tools, Permit permit, Runnable refresh) {
        var inputs = tools.inputs();
        var outcome = inputs.choice("permit.outcome", List.of(Outcome.values()), null);
        var day = inputs.day("permit.outcome.day", true, tools.acting().today());
        var words = inputs.lines("reason", true, "");
        return new FormDialog(
                tools.words().get("permit.end"),
                inputs.then(() -> tools.attempts().of(() -> {
                    permits.end(
                            permit,
                            outcome.getValue(),
                            day.getValue(),
                            words.getValue().strip());
                    refresh.run();
                })),
                outcome,
                day,
                words);
    }
}
