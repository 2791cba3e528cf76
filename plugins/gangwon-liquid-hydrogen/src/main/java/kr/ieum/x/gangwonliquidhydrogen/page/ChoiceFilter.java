package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Narrows a list to one value of an enum, or to none. */
public class ChoiceFilter<E extends Enum<E>> extends Select<E> {

    public ChoiceFilter(Words words, String label, List<E> values, Runnable search) {
        setLabel(label);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(words.get("filter.all"));
        setItemLabelGenerator(value -> label(words, value));
        setItems(values);
        addValueChangeListener(change -> search.run());
    }

    public @Nullable E chosen() {
        return getOptionalValue().orElse(null);
    }

    private String label(Words words, @Nullable E value) {
        return value == null ? words.get("filter.all") : words.of(value);
    }
}
