package kr.ieum.x.gangwonliquidhydrogen.permit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.jspecify.annotations.Nullable;

/** Asks for what a permit is; says next to the years which rule the day of granting brings. */
final class PermitForm {

    private static final BigDecimal MOST_YEARS = BigDecimal.TEN;

    private final TermRules rules;
    private final Tools tools;
    private final RecordForm<Permit> form;
    private final TextField title;
    private final Select<PermitKind> kind;
    private final ComboBox<Firm> firm;
    private final TextField site;
    private final TextField number;
    private final DateField granted;
    private final DateField starts;
    private final NumberInput years;
    private final Checkbox notMoved;
    private final TextArea note;

    private PermitForm(TermRules rules, Tools tools, @Nullable Permit permit) {
        this.rules = rules;
        this.tools = tools;
        form = tools.form(permit);
        title = form.required(form.line("permit.name", 200));
        kind = form.required(form.choice("permit.kind", List.of(PermitKind.values()), tools.words()::of));
        firm = form.required(form.firm("firm", tools.firms()));
        site = form.line("permit.site", 200);
        number = form.line("permit.number", 50);
        granted = form.required(form.day("permit.granted"));
        starts = form.required(form.day("permit.starts"));
        years = form.required(form.number("permit.years", BigDecimal.ONE, MOST_YEARS, 0));
        notMoved = form.flag("permit.not-moved");
        note = form.lines("note", Tools.LONG_TEXT);
        kind.setValue(PermitKind.DEMONSTRATION);
        notMoved.setHelperText(tools.words().get("permit.not-moved.help"));
        form.shows(title, Permit::title);
        form.shows(kind, Permit::kind);
        form.shows(firm, seen -> Firm.named(seen.firmId(), seen.firmName()));
        form.shows(site, Permit::site);
        form.shows(number, Permit::number);
        form.shows(granted, Permit::grantedOn);
        form.shows(starts, Permit::startsOn);
        form.showsNumber(years, seen -> BigDecimal.valueOf(seen.years()));
        form.shows(notMoved, Permit::notMoved);
        form.shows(note, Permit::note);
        granted.addValueChangeListener(change -> showRule());
        kind.addValueChangeListener(change -> showRule());
    }

    /** @param made told which permit it became */
    static Dialog grant(PermitService permits, TermRules rules, Tools tools, Consumer<UUID> made) {
        var asked = new PermitForm(rules, tools, null);
        return asked.form.ask(tools.words().get("permit.new"), () -> made.accept(permits.grant(asked.data())));
    }

    static Dialog change(PermitService permits, TermRules rules, Tools tools, Permit permit, Runnable refresh) {
        var asked = new PermitForm(rules, tools, permit);
        return asked.form.change(
                tools.words().get("permit.change"),
                seen -> permits.change(seen, asked.data()),
                () -> permits.get(permit.id()),
                refresh);
    }

    private PermitData data() {
        return new PermitData(
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
                note.getValue());
    }

    /** Fills in what the rule says where nothing has been written yet. */
    private void showRule() {
        @Nullable LocalDate day = granted.getValue();
        if (day == null) {
            return;
        }
        try {
            var rule = rules.at(kind.getValue(), day);
            years.setHelperText(tools.words().get("permit.years.help", rule.id(), rule.years(), rule.extension()));
            if (years.isEmpty()) {
                years.setNumber(BigDecimal.valueOf(rule.years()));
            }
            if (starts.isEmpty()) {
                starts.setValue(day);
            }
        } catch (Refused beforeLaw) {
            years.setHelperText(tools.words().texts().of(beforeLaw));
        }
    }
}
