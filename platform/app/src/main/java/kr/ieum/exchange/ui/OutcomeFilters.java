package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.PreviewFilter;

/** The counters above the rows; each is a button that shows its rows only. */
class OutcomeFilters extends Composite<Div> {

    private final Map<PreviewFilter, Button> buttons = new EnumMap<>(PreviewFilter.class);
    private PreviewFilter chosen;

    OutcomeFilters(Import file, PreviewFilter chosen, Consumer<PreviewFilter> changed) {
        this.chosen = chosen;
        getContent().addClassName("import-filters");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("exchange.preview.filters"));
        for (var filter : PreviewFilter.values()) {
            var button = new Button();
            button.addClassName("import-filter");
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.addClickListener(click -> {
                this.chosen = filter;
                mark();
                changed.accept(filter);
            });
            buttons.put(filter, button);
            getContent().add(button);
        }
        show(file);
    }

    void show(Import file) {
        var numbers = NumberFormat.getIntegerInstance(getLocale());
        buttons.forEach((filter, button) -> {
            var count = filter.count(file);
            var figure = new Span(numbers.format(count));
            figure.addClassName("import-filter-count");
            var face = new Span(new Span(getTranslation(filter.key())), figure);
            face.addClassName("import-filter-face");
            button.setIcon(face);
            button.setAriaLabel(getTranslation("exchange.filter.rows", getTranslation(filter.key()), count));
            button.setVisible(count > 0 || isAlwaysTold(filter));
        });
        mark();
    }

    private void mark() {
        buttons.forEach((filter, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(filter == chosen)));
    }

    private static boolean isAlwaysTold(PreviewFilter filter) {
        return switch (filter) {
            case ALL, NEW, CHANGED, PROBLEM -> true;
            case SAME, GONE, WARNED, ELSEWHERE -> false;
        };
    }
}
