package kr.ieum.x.jeonnamemobility.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.TextInput;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks for a part and for what was found out about it on a day. */
final class PartForm {

    private static final BigDecimal MOST_WON = BigDecimal.valueOf(100_000_000_000L);

    private final Words words;
    private final Consumer<PartData> save;
    private final Runnable saved;
    private final TextInput number;
    private final TextInput name;
    private final Select<String> group = new Select<>();
    private final NumberInput cost;
    private final NumberInput share;
    private final TextInput evidence;
    private final DateField since;
    private final FormDialog dialog;

    PartForm(
            Words words,
            PartGroups groups,
            @Nullable Part part,
            List<PartValue> known,
            Consumer<PartData> save,
            Runnable saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        number = new TextInput(words, "part.number", 40).required();
        name = new TextInput(words, "part.name", 100).required();
        group.setLabel(words.get("part.group"));
        group.setItems(groups.groups().stream().map(each -> each.key()).toList());
        group.setItemLabelGenerator(key -> key == null ? "" : words.get("group." + key));
        group.setEmptySelectionAllowed(true);
        cost = new NumberInput(words.get("part.cost"), BigDecimal.ONE, MOST_WON, 0);
        share = new NumberInput(words.get("part.share"), BigDecimal.ZERO, BigDecimal.valueOf(100), 2);
        share.setHelperText(words.get("part.share-hint"));
        evidence = new TextInput(words, "part.evidence", 300);
        evidence.setHelperText(words.get("part.evidence-hint"));
        since = new DateField(words.get("part.since"));
        since.setHelperText(words.get("part.since-hint"));
        since.setManualValidation(true);
        if (part != null) {
            number.setValue(part.number());
            name.setValue(part.name());
            group.setValue(part.group());
        }
        dialog = new FormDialog(
                words.get(part == null ? "part.add" : "part.edit"),
                this::save,
                number,
                name,
                group,
                since,
                cost,
                share,
                evidence,
                history(known));
    }

    void open() {
        dialog.open();
    }

    private Optional<String> save() {
        if (!Checks.all(number.check(), name.check(), cost.check(), share.check(), evidence.check(), checkValue())) {
            return Optional.of(words.get("common.mend"));
        }
        var refusal =
                words.refusal(() -> save.accept(new PartData(number.text(), name.text(), group.getValue(), value())));
        if (refusal.isEmpty()) {
            saved.run();
        }
        return refusal;
    }

    /** A finding has its day, and a share its evidence. */
    private boolean checkValue() {
        var found = cost.number().isPresent() || share.number().isPresent();
        since.setErrorMessage(words.get("part.since-missing"));
        since.setInvalid(found && since.getValue() == null);
        if (share.number().isPresent() == evidence.text().isEmpty()) {
            evidence.setErrorMessage(
                    words.get(evidence.text().isEmpty() ? "part.evidence-missing" : "part.evidence-alone"));
            evidence.setInvalid(true);
        }
        return !since.isInvalid() && !evidence.isInvalid();
    }

    private @Nullable PartValue value() {
        LocalDate day = since.getValue();
        if (day == null || (cost.number().isEmpty() && share.number().isEmpty())) {
            return null;
        }
        return new PartValue(
                day,
                cost.number().map(BigDecimal::longValueExact).orElse(null),
                share.number().orElse(null),
                evidence.text().isEmpty() ? null : evidence.text());
    }

    private Component history(List<PartValue> known) {
        if (known.isEmpty()) {
            return new Div();
        }
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
