package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.NumberInput;

/** What each grade counts, is paid first and weighs; an empty count or amount is not fixed. */
class GradeFields extends Composite<Div> {

    private static final BigDecimal MILLION = BigDecimal.valueOf(MoneyUnit.MILLION.won());
    private static final BigDecimal MOST_REGIONS = BigDecimal.valueOf(17);
    private static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000);

    private final Map<Grade, NumberInput> counts = new EnumMap<>(Grade.class);
    private final Map<Grade, NumberInput> amounts = new EnumMap<>(Grade.class);
    private final Map<Grade, NumberInput> weights = new EnumMap<>(Grade.class);

    GradeFields(AllocationTexts wording, Runnable changed) {
        var table = new NativeTable();
        table.setCaptionText(wording.get("grades"));
        var head = new NativeTableRow();
        Stream.of("grade", "count", "amount", "weight")
                .forEach(column -> head.add(scoped(wording.get("column." + column), "col")));
        table.getHead().add(head);
        for (var grade : Grade.values()) {
            var row = new NativeTableRow(scoped(grade.name(), "row"));
            row.add(cell(field(counts, grade, wording.get("count-of", grade.name()), MOST_REGIONS, 0, changed)));
            row.add(cell(field(amounts, grade, wording.get("amount-of", grade.name()), MOST_AMOUNT, 6, changed)));
            row.add(cell(field(weights, grade, wording.get("weight-of", grade.name()), MOST_WEIGHT, 2, changed)));
            table.getBody().add(row);
        }
        var scroll = new Div(table);
        scroll.addClassName("data-table");
        getContent().addClassName("grade-fields");
        getContent().add(scroll);
    }

    void show(AllocationTerms terms) {
        for (var grade : Grade.values()) {
            var count = terms.counts().get(grade);
            var amount = terms.amounts().get(grade);
            set(counts, grade, count == null ? null : BigDecimal.valueOf(count));
            set(
                    amounts,
                    grade,
                    amount == null ? null : BigDecimal.valueOf(amount).divide(MILLION));
            set(weights, grade, terms.weights().get(grade));
        }
    }

    boolean check() {
        return Stream.of(counts, amounts, weights)
                .flatMap(fields -> fields.values().stream())
                .map(NumberInput::check)
                .reduce(true, Boolean::logicalAnd);
    }

    /** Regions of each grade that has a fixed number. Only for fields that {@link #check} has passed. */
    Map<Grade, Integer> counts() {
        return filled(counts, BigDecimal::intValueExact);
    }

    /** Won for each region of a grade that has a fixed amount. */
    Map<Grade, Long> amounts() {
        return filled(amounts, millions -> millions.multiply(MILLION).longValueExact());
    }

    Map<Grade, BigDecimal> weights() {
        return filled(weights, weight -> weight);
    }

    private static <T> Map<Grade, T> filled(
            Map<Grade, NumberInput> fields, java.util.function.Function<BigDecimal, T> value) {
        var filled = new EnumMap<Grade, T>(Grade.class);
        fields.forEach((grade, field) -> field.number().ifPresent(number -> filled.put(grade, value.apply(number))));
        return filled;
    }

    private static void set(
            Map<Grade, NumberInput> fields, Grade grade, @org.jspecify.annotations.Nullable BigDecimal number) {
        Optional.ofNullable(fields.get(grade)).ifPresent(field -> {
            field.setNumber(number);
            field.check();
        });
    }

    private static NumberInput field(
            Map<Grade, NumberInput> fields,
            Grade grade,
            String label,
            BigDecimal most,
            int decimals,
            Runnable changed) {
        var field = new NumberInput("", BigDecimal.ZERO, most, decimals);
        field.setAriaLabel(label);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.check();
                changed.run();
            }
        });
        fields.put(grade, field);
        return field;
    }

    private static NativeTableCell cell(Component field) {
        var cell = new NativeTableCell();
        cell.add(field);
        return cell;
    }

    private static NativeTableHeaderCell scoped(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
