package kr.ieum.x.jeonnamemobility.part;

import com.vaadin.flow.component.combobox.ComboBox;
import kr.ieum.x.jeonnamemobility.common.Words;

/** A part of the catalogue, found by number or name. */
public class PartChoice extends ComboBox<Part> {

    private final transient Words words;

    public PartChoice(Words words, Parts parts) {
        super(words.get("part"));
        this.words = words;
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
        setItemLabelGenerator(Part::label);
        setItems(query ->
                parts.find(PartFilter.of(query.getFilter().orElse("")), query.getOffset(), query.getLimit()).stream());
    }

    /** Whether a part is chosen; says so when not. */
    public boolean check() {
        setErrorMessage(words.get("part.choice-missing"));
        setInvalid(getValue() == null);
        return !isInvalid();
    }
}
