package kr.ieum.x.gangwonliquidhydrogen.permit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.gangwonliquidhydrogen.page.Seen;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.jspecify.annotations.Nullable;

/** Asks for what a permit is; says next to the years which rule the day of granting brings. */
final class PermitForm {

    private static final int MOST_YEARS = 10;

    private PermitForm() {}

    /** @param made told which permit it became */
    static Dialog grant(PermitService permits, TermRules rules, Tools tools, Consumer<UUID> made) {
        return dialog(tools, rules, null, data -> tools.attempts().of(() -> made.accept(permits.grant(data))));
    }

    static Dialog change(PermitService permits, TermRules rules, Tools tools, Permit permit, Runnable refresh) {
        var seen = new Seen(permit.version());
        return dialog(
                tools,
                rules,
                permit,
                data -> tools.attempts().of(seen, version -> {
                    permits.change(permit, version, data);
                    refresh.run();
                }));
    }

    private static Dialog dialog(
            Tools tools, TermRules rules, @Nullable Permit permit, Function<PermitData, Optional<String>> save) {
        var inputs = tools.inputs();
        var title = inputs.line("permit.name", 200, true, permit == null ? "" : permit.title());
        var kind = inputs.choice(
                "permit.kind", List.of(PermitKind.values()), permit == null ? PermitKind.DEMONSTRATION : permit.kind());
        var firm = inputs.firm("firm", tools.firms(), permit == null ? null : permit.firmId());
        var site = inputs.line("permit.site", 200, false, permit == null ? "" : permit.site());
        var number = inputs.line("permit.number", 50, false, permit == null ? "" : permit.number());
        var granted = inputs.day("permit.granted", true, permit == null ? null : permit.grantedOn());
        var starts = inputs.day("permit.starts", true, permit == null ? null : permit.startsOn());
        var years = inputs.number(
                "permit.years", 1, MOST_YEARS, 0, true, permit == null ? null : BigDecimal.valueOf(permit.years()));
        var notMoved = new Checkbox(tools.words().get("permit.not-moved"), permit != null && permit.notMoved());
        var note = inputs.lines("note", false, permit == null ? "" : permit.note());
        notMoved.setHelperText(tools.words().get("permit.not-moved.help"));
        Runnable ruleChanged = () -> showRule(tools, rules, kind.getValue(), granted, starts, years);
        granted.addValueChangeListener(change -> ruleChanged.run());
        kind.addValueChangeListener(change -> ruleChanged.run());
        Supplier<Optional<String>> write = () -> save.apply(new PermitData(
                title.getValue().strip(),
                kind.getValue(),
                firm.getValue().id(),
                firm.getValue().name(),
                site.getValue().strip(),
                number.getValue().strip(),
                notMoved.getValue(),
                granted.getValue(),
                starts.getValue(),
                years.number().orElseThrow().intValueExact(),
                note.getValue()));
        var heading = tools.words().get(permit == null ? "permit.new" : "permit.change");
        return new FormDialog(
                heading, inputs.then(write), title, kind, firm, site, number, granted, starts, years, notMoved, note);
    }

    /** Fills in what the rule says where nothing has been written yet. */
    private static void showRule(
            Tools tools, TermRules rules, PermitKind kind, DateField granted, DateField starts, NumberInput years) {
        @Nullable LocalDate day = granted.getValue();
        if (day == null) {
            return;
        }
        try {
            var rule = rules.at(kind, day);
            years.setHelperText(tools.words().get("permit.years.help", rule.id(), rule.years(), rule.extension()));
            if (years.isEmpty()) {
                years.setNumber(BigDecimal.valueOf(rule.years()));
            }
            if (starts.isEmpty()) {
                starts.setValue(day);
            }
        } catch (Refused beforeLaw) {
            years.setHelperText(tools.words().of(beforeLaw));
        }
    }
}
