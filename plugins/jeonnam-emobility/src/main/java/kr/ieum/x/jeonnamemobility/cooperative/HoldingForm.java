package kr.ieum.x.jeonnamemobility.cooperative;

import java.time.LocalDate;
import java.util.function.Consumer;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks for what a member holds from a day on. */
final class HoldingForm {

    private HoldingForm() {}

    /** @param mended what was written for the day already; null for another day */
    static FormDialog of(
            Words words,
            Member member,
            @Nullable Holding mended,
            LocalDate day,
            Consumer<HoldingData> save,
            Runnable saved) {
        var form = words.form();
        var since = form.required(form.day("cooperative.since"));
        since.setHelperText(words.get("cooperative.since-hint"));
        since.setValue(day);
        since.setReadOnly(mended != null);
        var holding = new HoldingFields(form, words);
        var reason = form.line("cooperative.reason", 200);
        if (mended == null) {
            holding.show(member.shares(), member.paid());
        } else {
            holding.show(mended.shares(), mended.paid());
            reason.setValue(mended.reason());
        }
        return form.ask(words.get("cooperative.change-shares-of", member.name()), () -> {
            save.accept(new HoldingData(
                    since.getValue(),
                    holding.shares(),
                    holding.paid(),
                    reason.getValue().strip()));
            saved.run();
        });
    }
}
