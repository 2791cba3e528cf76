package kr.ieum.x.jeonnamemobility.part;

import com.vaadin.flow.component.combobox.ComboBox;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.jeonnamemobility.common.Words;

/** A part of the catalogue, found by number or name. */
public final class PartChoice {

    private PartChoice() {}

    public static ComboBox<Part> in(RecordForm<?> form, Words words, Parts parts) {
        var choice = form.required(form.add(new ComboBox<Part>(words.get("part"))));
        choice.setItemLabelGenerator(Part::label);
        choice.setItems(query ->
                parts.find(PartFilter.of(query.getFilter().orElse("")), query.getOffset(), query.getLimit()).stream());
        return choice;
    }
}
