package kr.ieum.x.jeonnamemobility.cooperative;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.FirmChoice;
import kr.ieum.x.jeonnamemobility.common.Period;
import kr.ieum.x.jeonnamemobility.common.TextInput;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks for a member: a firm of the register, or another body by its name. */
final class MemberForm {

    private static final BigDecimal MOST_SHARES = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal MOST_WON = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final Words words;
    private final Consumer<MemberData> save;
    private final Runnable saved;
    private final FirmChoice firm;
    private final TextInput name;
    private final NumberInput shares;
    private final NumberInput paid;
    private final Period period;
    private final FormDialog dialog;

    MemberForm(
            Words words,
            Firms firms,
            @Nullable Member member,
            LocalDate joined,
            Consumer<MemberData> save,
            Runnable saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        firm = new FirmChoice(words, firms);
        firm.setClearButtonVisible(true);
        name = new TextInput(words, "cooperative.body", 100);
        name.setHelperText(words.get("cooperative.body-hint"));
        shares = new NumberInput(words.get("cooperative.shares"), BigDecimal.ONE, MOST_SHARES, 0);
        shares.setRequiredIndicatorVisible(true);
        paid = new NumberInput(words.get("cooperative.paid"), BigDecimal.ZERO, MOST_WON, 0);
        paid.setRequiredIndicatorVisible(true);
        period = new Period(
                words, "cooperative.joined", "cooperative.gone", joined, member == null ? null : member.gone());
        if (member != null) {
            show(member);
        }
        dialog = new FormDialog(
                words.get(member == null ? "cooperative.add" : "cooperative.edit"),
                this::save,
                Stream.concat(Stream.of(firm, name, shares, paid), Stream.of(period.fields()))
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
        shares.setNumber(BigDecimal.valueOf(member.shares()));
        paid.setNumber(BigDecimal.valueOf(member.paid()));
    }

    private Optional<String> save() {
        if (!Checks.all(name.check(), checkWho(), shares.check(), paid.check(), period.check())) {
            return Optional.of(words.get("common.mend"));
        }
        var refusal = words.refusal(() -> save.accept(data()));
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
                shares.number().orElseThrow().longValueExact(),
                paid.number().orElseThrow().longValueExact(),
                period.since(),
                period.until());
    }
}
