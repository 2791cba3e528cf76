package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.Condition;

/** The conditions above the list. What is typed is looked for after a short pause, what is chosen at once. */
class CompanySearchBar extends Composite<Div> {

    private static final Set<Condition> SELDOM = EnumSet.of(
            Condition.SOURCE,
            Condition.GAP,
            Condition.EMPLOYEES_FROM,
            Condition.EMPLOYEES_TO,
            Condition.REVENUE_FROM,
            Condition.REVENUE_TO,
            Condition.CHANGED_SINCE);

    private final Choices choices;
    private final Consumer<Condition> changed;
    private final List<ConditionField> fields = new ArrayList<>();
    private final Details more;

    /** @param changed told which condition the user has just changed; {@code TEXT} while typing */
    CompanySearchBar(Choices choices, Consumer<Condition> changed, Runnable search, Runnable reset) {
        this.choices = choices;
        this.changed = changed;
        for (var condition : Condition.values()) {
            fields.add(field(condition));
        }
        var often = new Div();
        often.addClassName("search-bar-fields");
        var seldom = new Div();
        seldom.addClassName("search-bar-fields");
        fields.forEach(field -> (SELDOM.contains(field.condition()) ? seldom : often).add(field.component()));
        more = new Details(getTranslation("company.list.more"), seldom);
        getContent().addClassName("search-bar");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("company.list.conditions"));
        getContent().add(often, more, buttons(search, reset));
    }

    CompanyConditions value() {
        var values = new EnumMap<Condition, List<String>>(Condition.class);
        fields.forEach(field -> values.put(field.condition(), field.read().get()));
        return new CompanyConditions(values);
    }

    void show(CompanyConditions conditions) {
        fields.forEach(field -> {
            var shown = field.read().get().stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            var wanted = conditions.get(field.condition());
            if (!shown.equals(wanted)) {
                field.write().accept(wanted);
            }
        });
        if (SELDOM.stream().anyMatch(condition -> !conditions.get(condition).isEmpty())) {
            more.setOpened(true);
        }
    }

    private Component buttons(Runnable search, Runnable reset) {
        var searching = new Button(getTranslation("company.list.search"), click -> search.run());
        searching.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        searching.addClickShortcut(Key.ENTER).listenOn(getContent());
        var resetting = new Button(getTranslation("company.list.reset"), click -> reset.run());
        var buttons = new Div(resetting, searching);
        buttons.addClassName("search-bar-actions");
        return buttons;
    }

    private ConditionField field(Condition condition) {
        var label = getTranslation(condition.nameKey());
        return switch (condition) {
            case TEXT -> {
                var field = new TextField(label);
                field.setHelperText(getTranslation("company.list.text-help"));
                field.addClassName("search-bar-text");
                yield ConditionField.text(field, condition, changed);
            }
            case INDUSTRY -> {
                var field = new MultiSelectComboBox<Choice>(label);
                field.setItems(query -> choices.industries(query.getFilter().orElse(""), getLocale()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
                field.setHelperText(getTranslation("company.list.industry-help"));
                yield choice(field, condition);
            }
            case EMPLOYEES_FROM, EMPLOYEES_TO, REVENUE_FROM, REVENUE_TO ->
                ConditionField.number(new IntegerField(label), condition, changed);
            case CHANGED_SINCE -> ConditionField.date(new DatePicker(label), condition, changed);
            case STATUS, SIZE, DISTRICT, FIRM_CLASS, CERTIFICATE, SOURCE, GAP -> {
                var field = new MultiSelectComboBox<Choice>(label);
                field.setItems(choices.of(condition, getLocale()));
                yield choice(field, condition);
            }
        };
    }

    private ConditionField choice(MultiSelectComboBox<Choice> field, Condition condition) {
        return ConditionField.choice(field, condition, value -> choices.label(condition, value, getLocale()), changed);
    }
}
