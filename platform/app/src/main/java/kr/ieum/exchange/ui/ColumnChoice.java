package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ieum.exchange.ColumnGuess;
import kr.ieum.exchange.FileTable;
import kr.ieum.exchange.ImportField;
import org.jspecify.annotations.Nullable;

/** One column of the file: its header and some values, and the field it is connected with. */
class ColumnChoice extends Composite<Div> {

    private static final int SAMPLES = 3;

    private final int column;
    private final Select<ImportField> field = new Select<>();
    private final Span sureness = new Span();

    ColumnChoice(FileTable table, int column, List<ImportField> fields, @Nullable ColumnGuess guess, Runnable changed) {
        this.column = column;
        var header = table.columns().get(column);
        var name = new Span(header);
        name.addClassName("import-column-name");
        var samples = new Span(samples(table));
        samples.addClassName("import-hint");
        var left = new Div(name, samples);
        left.addClassName("import-column-file");

        field.setAriaLabel(getTranslation("exchange.mapping.field", header));
        field.setItems(fields);
        field.setItemLabelGenerator(this::label);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("exchange.mapping.aside"));
        field.setErrorMessage(getTranslation("exchange.mapping.twice"));
        sureness.addClassName("import-sureness");
        if (guess != null) {
            fields.stream()
                    .filter(one -> one.key().equals(guess.field()))
                    .findFirst()
                    .ifPresent(field::setValue);
            sureness.setText(getTranslation(guess.sureness().key()));
        }
        field.addValueChangeListener(change -> {
            sureness.setText(change.getValue() == null ? "" : getTranslation("exchange.sureness.CHOSEN"));
            changed.run();
        });
        getContent().addClassName("import-column");
        getContent().add(left, field, sureness);
    }

    int column() {
        return column;
    }

    Optional<ImportField> field() {
        return Optional.ofNullable(field.getValue());
    }

    void markTwice(boolean twice) {
        field.setInvalid(twice);
    }

    boolean isTwice() {
        return field.isInvalid();
    }

    void focus() {
        field.focus();
    }

    private String label(@Nullable ImportField one) {
        if (one == null) {
            return getTranslation("exchange.mapping.aside");
        }
        var label = one.label().in(getLocale(), key -> getTranslation(key));
        return one.required() ? getTranslation("exchange.mapping.required", label) : label;
    }

    private String samples(FileTable table) {
        var values = table.samples().stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "));
        return values.isEmpty()
                ? getTranslation("exchange.mapping.no-samples")
                : getTranslation("exchange.mapping.samples", values);
    }
}
