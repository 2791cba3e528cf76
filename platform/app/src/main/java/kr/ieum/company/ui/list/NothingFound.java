package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.function.Consumer;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.CompanySearch;
import kr.ieum.plugin.ui.EmptyState;

/** Stands in place of the table when no firm is there, and says which condition to drop to see some. */
class NothingFound extends Composite<Div> {

    private final transient CompanySearch companySearch;
    private final transient Choices choices;
    private final Consumer<CompanyConditions> drop;

    NothingFound(CompanySearch companySearch, Choices choices, Consumer<CompanyConditions> drop) {
        this.companySearch = companySearch;
        this.choices = choices;
        this.drop = drop;
        getContent().setWidthFull();
    }

    void explain(CompanyConditions conditions) {
        getContent().removeAll();
        getContent().add(conditions.isEmpty() ? emptyRegister() : noMatch(conditions));
    }

    private EmptyState emptyRegister() {
        return new EmptyState(
                getTranslation("company.list.empty"),
                getTranslation("company.list.empty-hint"),
                ImportLink.find().stream().toArray(Component[]::new));
    }

    private EmptyState noMatch(CompanyConditions conditions) {
        var ways = new ArrayList<Component>();
        conditions.values().forEach((condition, values) -> {
            var without = conditions.without(condition);
            var found = companySearch.count(without);
            if (found > 0) {
                var label = choices.describe(condition, values, getLocale());
                ways.add(new Button(getTranslation("company.list.drop", label, found), click -> drop.accept(without)));
            }
        });
        return new EmptyState(
                getTranslation("company.list.no-match"),
                getTranslation(ways.isEmpty() ? "company.list.no-match-hint" : "company.list.drop-hint"),
                ways.toArray(Component[]::new));
    }
}
