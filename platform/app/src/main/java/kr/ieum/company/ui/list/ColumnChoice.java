package kr.ieum.company.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.popover.Popover;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kr.ieum.uikit.MoneyUnit;

/** Lets the user choose the columns of the list; the browser remembers them. */
class ColumnChoice extends Composite<Div> {

    private static final String REMEMBERED = "ieum.companies.columns";

    private final CheckboxGroup<CompanyColumn> group = new CheckboxGroup<>();
    private Set<CompanyColumn> shown = CompanyColumn.shownAtFirst();
    private final Consumer<Set<CompanyColumn>> changed;

    ColumnChoice(CompanyCells cells, Consumer<Set<CompanyColumn>> changed) {
        this.changed = changed;
        Locale locale = getLocale();
        group.setLabel(getTranslation("company.list.columns"));
        group.setItems(CompanyColumn.choosable());
        group.setItemLabelGenerator(column -> cells.header(column, MoneyUnit.MILLION, locale));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        var button = new Button(getTranslation("company.list.columns"));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var popover = new Popover(group);
        popover.setTarget(button);
        popover.getElement().setAttribute("aria-label", getTranslation("company.list.columns"));
        getContent().addClassName("column-choice");
        getContent().add(button, popover);
        group.setValue(shown);
    }

    Set<CompanyColumn> shown() {
        return shown;
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        WebStorage.getItem(REMEMBERED, remembered -> {
            if (remembered != null) {
                show(CompanyColumn.parse(remembered));
            }
        });
    }

    private void choose(Set<CompanyColumn> chosen) {
        var names = chosen.stream().map(CompanyColumn::name).collect(Collectors.joining(","));
        WebStorage.setItem(REMEMBERED, names);
        show(CompanyColumn.parse(names));
    }

    private void show(Set<CompanyColumn> columns) {
        shown = EnumSet.copyOf(columns);
        var choosable = EnumSet.copyOf(shown);
        choosable.retainAll(CompanyColumn.choosable());
        group.setValue(choosable);
        changed.accept(shown);
    }
}
