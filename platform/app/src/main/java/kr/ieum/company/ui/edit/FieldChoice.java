package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kr.ieum.company.edit.CompanyData;
import kr.ieum.company.edit.CompanyField;

/** Two versions of a firm, and for each field in which they differ the choice between them. */
class FieldChoice extends Composite<Div> {

    private final Map<CompanyField, RadioButtonGroup<Boolean>> choices = new EnumMap<>(CompanyField.class);
    private final transient CompanyData first;
    private final transient CompanyData second;

    /**
     * @param firstName what the first version is called, such as "mine"
     * @param proposal whether the first version's value of a field is chosen until the user says otherwise
     */
    FieldChoice(
            CompanyData first,
            String firstName,
            CompanyData second,
            String secondName,
            FieldTexts texts,
            Predicate<CompanyField> proposal) {
        this.first = first;
        this.second = second;
        getContent().addClassName("field-choice");
        for (var field : CompanyField.differing(first, second)) {
            var choice = new RadioButtonGroup<Boolean>();
            choice.setLabel(texts.name(field, getLocale()));
            choice.setItems(true, false);
            choice.setItemLabelGenerator(own ->
                    (own ? firstName : secondName) + ": " + texts.value(field, own ? first : second, getLocale()));
            choice.setValue(proposal.test(field));
            choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            choices.put(field, choice);
            getContent().add(choice);
        }
    }

    boolean isEmpty() {
        return choices.isEmpty();
    }

    /** The firm with each field as chosen. */
    CompanyData chosen() {
        return first.with(takenFromSecond(), second);
    }

    private Set<CompanyField> takenFromSecond() {
        var taken = EnumSet.noneOf(CompanyField.class);
        choices.forEach((field, choice) -> {
            if (!choice.getValue()) {
                taken.add(field);
            }
        });
        return taken;
    }
}
