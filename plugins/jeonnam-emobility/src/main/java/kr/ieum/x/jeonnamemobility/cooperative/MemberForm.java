package kr.ieum.x.jeonnamemobility.cooperative;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.FirmChoice;
import kr.ieum.x.jeonnamemobility.common.Period;
import kr.ieum.x.jeonnamemobility.common.TextInput;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a member: a firm of the register, or another body by its name; for a new one also for what it holds from its
 * first day on.
 */
final class MemberForm {

    private final Words words;
    private final Saving save;
    private final Runnable saved;
    private final FirmChoice firm;
    private final TextInput name;
    private final HoldingFields holding;
    private final Period period;
    private final FormDialog dialog;

    MemberForm(Words words, Firms firms, @Nullable Member member, LocalDate joined, Saving save, Runnable saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        firm = new FirmChoice(words, firms);
        firm.setClearButtonVisible(true);
        name = new TextInput(words, "cooperative.body", 100);
        name.setHelperText(words.get("cooperative.body-hint"));
        holding = new HoldingFields(words, member == null);
        period = new Period(
                words, "cooperative.joined", "cooperative.gone", joined, member == null ? null : member.gone());
        if (member != null) {
            show(member);
        }
        dialog = new FormDialog(
                words.get(member == null ? "cooperative.add" : "cooperative.edit"),
                this::save,
                Stream.of(Stream.of(firm, name), Stream.of(period.fields()), holding.fields())
                        .flatMap(Function.identity())
                        .toArray(Component[]::new));
    }

    void open() {
        dialog.open();
    }

    private void show(Member member) {
        if (member.firm() == null) {
            name.setValue(member.name());
        } else {
            firm.setValue(new Firm(member.firm(), member.name(), null, null, null));
        }
    }

    private Optional<String> save() {
        if (!Checks.all(name.check(), checkWho(), holding.check(), period.check())) {
            return Optional.of(words.get("common.mend"));
        }
        var refusal = words.refusal(() -> save.save(data(), holding));
        if (refusal.isEmpty()) {
            saved.run();
        }
        return refusal;
    }

    /** Either a firm or a name, never both. */
    private boolean checkWho() {
        var wrong = (firm.getValue() == null) == name.text().isEmpty();
        firm.setErrorMessage(words.get("cooperative.who"));
        firm.setInvalid(wrong);
        return !wrong;
    }

    private MemberData data() {
        var chosen = firm.getValue();
        return new MemberData(
                chosen == null ? null : chosen.id(),
                chosen == null ? name.text() : chosen.name(),
                period.since(),
                period.until());
    }

    /** Takes what was written; the shares only of a new member. */
    @FunctionalInterface
    interface Saving {
        void save(MemberData data, HoldingFields holding);
    }
}
