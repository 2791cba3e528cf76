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
import kr.ieum.plugin.ui.MoneyUnit;

/** Lets the user choose the columns of the list; the browser remembers them, unless the address names some. */
class ColumnChoice extends Composite<Div> {

    private static final String REMEMBERED = "ieum.companies.columns";

    private final CheckboxGroup<CompanyColumn> group = new CheckboxGroup<>();
    private Set<CompanyColumn> remembered = CompanyColumn.shownAtFirst();
    private Set<CompanyColumn> named = Set.of();
    private final Consumer<Set<CompanyColumn>> draw;
    private final Consumer<Set<CompanyColumn>> address;

    /**
     * @param draw shows these columns
     * @param address puts these columns into the address, where it names some
     */
    ColumnChoice(CompanyCells cells, Consumer<Set<CompanyColumn>> draw, Consumer<Set<CompanyColumn>> address) {
        this.draw = draw;
        this.address = address;
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
        draw();
    }

    Set<CompanyColumn> shown() {
        return named.isEmpty() ? remembered : named;
    }

    /** @param columns those that the address names; none: the remembered ones */
    void show(Set<CompanyColumn> columns) {
        named = columns;
        draw();
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        WebStorage.getItem(REMEMBERED, stored -> {
            if (stored != null) {
                remembered = CompanyColumn.parse(stored);
                draw();
            }
        });
    }

    private void choose(Set<CompanyColumn> chosen) {
        var names = CompanyColumn.join(chosen);
        if (named.isEmpty()) {
            WebStorage.setItem(REMEMBERED, names);
            remembered = CompanyColumn.parse(names);
            draw();
        } else {
            address.accept(CompanyColumn.parse(names));
        }
    }

    private void draw() {
        var choosable = EnumSet.copyOf(shown());
        choosable.retainAll(CompanyColumn.choosable());
        group.setValue(choosable);
        draw.accept(shown());
    }
}
