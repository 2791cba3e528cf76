package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts of a firm as rows of fields that can be added and taken away. */
class PartRows<T, R extends PartRow<T>> extends Composite<Section> {

    private final transient Function<@Nullable T, R> make;
    private final transient List<R> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Runnable changed;
    private final String title;

    PartRows(String title, String add, Function<@Nullable T, R> make, Runnable changed) {
        this.make = make;
        this.changed = changed;
        this.title = title;
        lines.addClassName("part-rows");
        var button = new Button(add, click -> {
            addRow(null);
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("details-section");
        getContent().add(new H2(title), lines, button);
    }

    /** Puts a tool for all rows under the heading. */
    void add(Component tool) {
        getContent().addComponentAtIndex(1, tool);
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    void set(List<T> values) {
        rows.clear();
        lines.removeAll();
        values.forEach(this::addRow);
    }

    /** All rows, or empty when one of them cannot be kept. */
    Optional<List<T>> get() {
        // each is asked, so that each shows what is wrong with it
        var values = rows.stream().map(PartRow::value).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private void addRow(@Nullable T value) {
        var row = make.apply(value);
        rows.add(row);
        var line = new Div();
        row.fields().forEach(field -> {
            Inputs.watch(field, changed);
            line.add(field);
        });
        var remove = new Button(getTranslation("text.delete"), click -> {
            rows.remove(row);
            lines.remove(line);
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("company.edit.remove", title, rows.size()));
        line.addClassName("part-row");
        line.add(remove);
        lines.add(line);
    }
}
