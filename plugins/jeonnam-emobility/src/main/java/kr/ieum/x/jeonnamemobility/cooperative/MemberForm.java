package kr.ieum.x.jeonnamemobility.cooperative;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.FirmChoice;
import kr.ieum.x.jeonnamemobility.common.Period;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a member: a firm of the register, or another body by its name; for a new one also for what it holds from its
 * first day on.
 */
final class MemberForm {

    private final ComboBox<Firm> firm;
    private final TextField name;
    private final HoldingFields holding;
    private final Period period;
    private final FormDialog dialog;

    MemberForm(Words words, Firms firms, @Nullable Member member, LocalDate joined, Saving save, Runnable saved) {
        var form = words.form();
        firm = FirmChoice.in(form, words, firms);
        firm.setClearButtonVisible(true);
        name = form.line("cooperative.body", 100);
        name.setHelperText(words.get("cooperative.body-hint"));
        // either a firm or a name, never both
        form.check(firm, chosen -> (chosen == null) != name.getValue().isBlank(), words.get("cooperative.who"));
        period = new Period(
                form, words, "cooperative.joined", "cooperative.gone", joined, member == null ? null : member.gone());
        holding = new HoldingFields(form, words);
        if (member != null) {
            holding.hide();
            show(member);
        }
        dialog = form.ask(words.get(member == null ? "cooperative.add" : "cooperative.edit"), () -> {
            save.save(data(), holding);
            saved.run();
        });
    }

    void open() {
        dialog.open();
    }

    private void show(Member member) {
        if (member.firm() == null) {
            name.setValue(member.name());
        } else {
            firm.setValue(Firm.named(member.firm(), member.name()));
        }
    }

    private MemberData data() {
        var chosen = firm.getValue();
        return new MemberData(
                chosen == null ? null : chosen.id(),
                chosen == null ? name.getValue().strip() : chosen.name(),
                period.since(),
                period.until());
    }

    /** Takes what was written; the shares only of a new member. */
    @FunctionalInterface
    interface Saving {
        void save(MemberData data, HoldingFields holding);
    }
}
