package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.company.edit.CompanyData;
import kr.ieum.company.edit.CompanyField;
import kr.ieum.plugin.ui.DataTable;

/**
 * Two versions of a firm in two columns, and a third that says what comes of the choice. Where they differ the user
 * chooses; where they are equal there is nothing to choose, and the rows are folded away.
 */
class SideBySide extends Composite<Div> {

    private final List<ChoiceRow> rows = new ArrayList<>();
    private final transient CompanyData left;
    private final transient CompanyData right;
    private final transient FieldTexts texts;

    /**
     * @param proposal what is chosen until the user says otherwise
     */
    SideBySide(Version left, Version right, FieldTexts texts, Function<CompanyField, Side> proposal) {
        this.left = left.data();
        this.right = right.data();
        this.texts = texts;
        getContent().addClassName("side-by-side");
        var differing = CompanyField.differing(this.left, this.right);
        if (!differing.isEmpty()) {
            getContent().add(table(left, right, differing, proposal));
        }
        if (differing.size() < CompanyField.values().length) {
            getContent().add(equal(EnumSet.complementOf(EnumSet.copyOf(differing))));
        }
    }

    /** Whether there is nothing to choose. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The firm with each field as chosen. */
    CompanyData chosen() {
        return left.with(taken(Side.RIGHT), right).with(taken(Side.BOTH), left.joined(right));
    }

    private Set<CompanyField> taken(Side side) {
        return rows.stream()
                .filter(row -> row.chosen() == side)
                .map(ChoiceRow::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CompanyField.class)));
    }

    private NativeTable table(
            Version leftVersion,
            Version rightVersion,
            Set<CompanyField> differing,
            Function<CompanyField, Side> proposal) {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("company.merge.caption", differing.size()));
        table.getElement().setAttribute("role", "table");
        var head = new NativeTableRow(
                heading(new Span(getTranslation("company.merge.field"))),
                heading(leftVersion.head(), all(Side.LEFT, leftVersion)),
                heading(rightVersion.head(), all(Side.RIGHT, rightVersion)),
                heading(new Span(getTranslation("company.merge.result"))));
        head.getElement().setAttribute("role", "row");
        table.getHead().add(head);
        var names = Map.of(Side.LEFT, leftVersion.name(), Side.RIGHT, rightVersion.name());
        differing.forEach(field -> {
            var row = new ChoiceRow(field, texts.name(field, getLocale()), values(field), names);
            row.choose(proposal.apply(field));
            rows.add(row);
            table.getBody().add(row.getContent());
        });
        return table;
    }

    private Map<Side, String> values(CompanyField field) {
        var values = new EnumMap<Side, String>(Side.class);
        values.put(Side.LEFT, texts.value(field, left, getLocale()));
        values.put(Side.RIGHT, texts.value(field, right, getLocale()));
        if (field.isPart() && Side.joining(field, left, right) == Side.BOTH) {
            values.put(Side.BOTH, texts.value(field, left.joined(right), getLocale()));
        }
        return values;
    }

    private Button all(Side side, Version version) {
        var button =
                new Button(getTranslation("company.merge.take-all"), click -> rows.forEach(row -> row.choose(side)));
        button.setAriaLabel(getTranslation("company.merge.take-all-of", version.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Details equal(Set<CompanyField> fields) {
        var table = new DataTable(
                getTranslation("company.merge.equal-fields"),
                List.of(getTranslation("company.merge.field"), getTranslation("company.merge.value")));
        table.addClassName("text-table");
        fields.forEach(
                field -> table.add(texts.name(field, getLocale()), List.of(texts.value(field, left, getLocale()))));
        return new Details(getTranslation("company.merge.equal-count", fields.size()), table);
    }

    private static NativeTableHeaderCell heading(Component... content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    /**
     * One of the two.
     *
     * @param name what it is called in a few words
     * @param head stands above its column
     */
    record Version(CompanyData data, String name, Component head) {

        static Version of(CompanyData data, String name) {
            return new Version(data, name, new Span(name));
        }
    }
}
