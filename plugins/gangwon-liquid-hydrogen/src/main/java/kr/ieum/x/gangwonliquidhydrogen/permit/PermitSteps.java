package kr.ieum.x.gangwonliquidhydrogen.permit;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import kr.ieum.x.gangwonliquidhydrogen.page.ReasonForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;

/** Asks what is needed for a step of a permit. */
final class PermitSteps {

    private PermitSteps() {}

    static Dialog ask(PermitService permits, Tools tools, Permit permit, Runnable refresh) {
        var form = tools.form();
        var day = form.required(form.day("permit.asked"));
        var clock = permits.clock(permit);
        day.setValue(tools.acting().today());
        day.setHelperText(tools.words()
                .get(
                        "permit.window.help",
                        clock.opens().toString(),
                        clock.closes().toString()));
        return form.ask(tools.words().get("permit.ask"), () -> {
            permits.askExtension(permit, day.getValue());
            refresh.run();
        });
    }

    static Dialog extend(PermitService permits, Tools tools, Permit permit, Runnable refresh) {
        return ReasonForm.of(tools, tools.words().get("permit.extend"), "permit.decision", true, words -> {
            permits.extend(permit, words);
            refresh.run();
        });
    }

    static Dialog end(PermitService permits, Tools tools, Permit permit, Runnable refresh) {
        var form = tools.form();
        var outcome = form.required(form.choice("permit.outcome", List.of(Outcome.values()), tools.words()::of));
        var day = form.required(form.day("permit.outcome.day"));
        var words = form.required(form.lines("reason", Tools.LONG_TEXT));
        day.setValue(tools.acting().today());
        return form.ask(tools.words().get("permit.end"), () -> {
            permits.end(
                    permit, outcome.getValue(), day.getValue(), words.getValue().strip());
            refresh.run();
        });
    }
}
