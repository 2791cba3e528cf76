package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.Condition;

/** The chosen values, each with a way to take it out again. What is typed stands in its field and has no chip. */
class ConditionChips extends Composite<UnorderedList> {

    private final transient Choices choices;
    private final Consumer<CompanyConditions> narrow;
    private List<Button> chips = List.of();
    private int removed = -1;

    /** @param narrow told the conditions that are left */
    ConditionChips(Choices choices, Consumer<CompanyConditions> narrow) {
        this.choices = choices;
        this.narrow = narrow;
        getContent().addClassName("condition-chips");
        getContent().getElement().setAttribute("aria-label", getTranslation("company.list.chosen"));
    }

    void show(CompanyConditions conditions) {
        var drawn = new ArrayList<Button>();
        conditions
                .without(Condition.TEXT)
                .values()
                .forEach((condition, values) ->
                        values.forEach(value -> drawn.add(chip(condition, value, conditions, drawn.size()))));
        chips = drawn;
        getContent().removeAll();
        chips.forEach(chip -> getContent().add(new ListItem(chip)));
        setVisible(!chips.isEmpty());
        keepFocus();
    }

    private Button chip(Condition condition, String value, CompanyConditions conditions, int place) {
        var text = choices.describe(condition, List.of(value), getLocale());
        var chip = new Button(text, VaadinIcon.CLOSE_SMALL.create(), click -> {
            removed = place;
            narrow.accept(conditions.without(condition, value));
        });
        chip.setIconAfterText(true);
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setAriaLabel(getTranslation("company.list.take-out", text));
        return chip;
    }

    /** Who removes chips by keyboard goes on with the next one. */
    private void keepFocus() {
        if (removed >= 0 && !chips.isEmpty()) {
            chips.get(Math.min(removed, chips.size() - 1)).focus();
        }
        removed = -1;
    }
}
