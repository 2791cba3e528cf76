package kr.ieum.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A list whose entries are edited in place, one a row: rows can be added and removed. */
abstract class RowsField<T> extends CustomField<List<T>> {

    private final transient List<Row<T>> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final String removeKey;

    /** @param removeKey text of the button that removes a row, with the row's number */
    RowsField(String labelKey, String addKey, String removeKey) {
        this.removeKey = removeKey;
        setLabel(getTranslation(labelKey));
        lines.addClassName("project-rows");
        var add = new Button(getTranslation(addKey), click -> {
            add(empty());
            updateValue();
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(lines, add);
        getElement().setAttribute("colspan", "2");
    }

    abstract Row<T> row(T value);

    abstract T empty();

    /** The rows as they stand now. */
    final List<T> entries() {
        return rows.stream().map(row -> row.value().get()).toList();
    }

    @Override
    protected List<T> generateModelValue() {
        return entries();
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        rows.clear();
        lines.removeAll();
        values.forEach(this::add);
    }

    private void add(T value) {
        var row = row(value);
        var line = new Div(row.fields().toArray(Component[]::new));
        line.addClassName("project-row");
        var remove = new Button(getTranslation("text.delete"), click -> {
            rows.remove(row);
            lines.remove(line);
            updateValue();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation(removeKey, rows.size() + 1));
        line.add(remove);
        for (var field : row.fields()) {
            ((HasValue<?, ?>) field).addValueChangeListener(change -> updateValue());
        }
        rows.add(row);
        lines.add(line);
    }

    /**
     * A row on the screen.
     *
     * @param value what its fields hold
     */
    record Row<T>(Supplier<T> value, List<Component> fields) {

        Row {
            fields = List.copyOf(fields);
        }
    }
}
