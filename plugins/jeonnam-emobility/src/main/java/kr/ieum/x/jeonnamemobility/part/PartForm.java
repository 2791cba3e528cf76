package kr.ieum.x.jeonnamemobility.part;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks for a part and for what was found out about it on a day. */
final class PartForm {

    private static final BigDecimal MOST_WON = BigDecimal.valueOf(100_000_000_000L);

    private final Words words;
    private final TextField number;
    private final TextField name;
    private final Select<String> group;
    private final DateField since;
    private final NumberInput cost;
    private final NumberInput share;
    private final TextField evidence;
    private final FormDialog dialog;

    PartForm(
            Words words,
            PartGroups groups,
            @Nullable Part part,
            List<PartValue> known,
            Consumer<PartData> save,
            Runnable saved) {
        this.words = words;
        var form = words.form();
        number = form.required(form.line("part.number", 40));
        name = form.required(form.line("part.name", 100));
        group = form.choice(
                "part.group",
                groups.groups().stream().map(each -> each.key()).toList(),
                key -> key == null ? "" : words.get("group." + key));
        group.setEmptySelectionAllowed(true);
        since = form.day("part.since");
        since.setHelperText(words.get("part.since-hint"));
        cost = form.number("part.cost", BigDecimal.ONE, MOST_WON, 0);
        share = form.number("part.share", BigDecimal.ZERO, BigDecimal.valueOf(100), 2);
        share.setHelperText(words.get("part.share-hint"));
        evidence = form.line("part.evidence", 300);
        evidence.setHelperText(words.get("part.evidence-hint"));
        form.check(since, day -> day != null || !(isGiven(cost) || isGiven(share)), words.get("part.since-missing"));
        form.check(evidence, text -> !text.isBlank() || !isGiven(share), words.get("part.evidence-missing"));
        form.check(evidence, text -> text.isBlank() || isGiven(share), words.get("part.evidence-alone"));
        if (part != null) {
            number.setValue(part.number());
            name.setValue(part.name());
            group.setValue(part.group());
        }
        if (!known.isEmpty()) {
            form.add(history(known));
        }
        dialog = form.ask(words.get(part == null ? "part.add" : "part.edit"), () -> {
            save.accept(new PartData(number.getValue().strip(), name.getValue().strip(), group.getValue(), value()));
            saved.run();
        });
    }

    void open() {
        dialog.open();
    }

    /** What cannot be read as a number is said next to it. */
    private static boolean isGiven(NumberInput field) {
        return field.check() && field.number().isPresent();
    }

    /** A finding has its day, and a share its evidence. */
    private @Nullable PartValue value() {
        LocalDate day = since.getValue();
        if (day == null || (cost.number().isEmpty() && share.number().isEmpty())) {
            return null;
        }
        return new PartValue(
                day,
                cost.number().map(BigDecimal::longValueExact).orElse(null),
                share.number().orElse(null),
                evidence.isEmpty() ? null : evidence.getValue().strip());
    }

    private DataTable history(List<PartValue> known) {
        var table = new DataTable(
                words.get("part.history"),
                List.of(
                        words.get("part.since"),
                        words.get("part.cost"),
                        words.get("part.share"),
                        words.get("part.evidence")));
        known.forEach(value -> table.add(
                value.since().toString(),
                List.of(
                        value.cost() == null ? "-" : words.number(value.cost()),
                        words.number(value.share()),
                        value.evidence() == null ? "-" : value.evidence())));
        return table;
    }
}
