package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import kr.ieum.company.list.CompanyRow;
import kr.ieum.company.ui.Removal;

/** What can be done with the firms that are ticked; there only while some are. */
class SelectionBar extends Composite<Div> {

    private final Span count = new Span();

    SelectionBar(CompanyGrid grid, Removal removal, Runnable refresh) {
        var delete = new Button(
                getTranslation("company.list.delete"),
                click -> removal.delete(
                        grid.getSelectedItems().stream().map(CompanyRow::id).toList(), refresh));
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var clear = new Button(getTranslation("company.list.unselect"), click -> grid.deselectAll());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("selection-bar");
        getContent().add(count, delete, clear);
        setVisible(false);
        grid.addSelectionListener(selection -> show(selection.getAllSelectedItems()));
    }

    private void show(Set<CompanyRow> selected) {
        setVisible(!selected.isEmpty());
        count.setText(getTranslation("company.list.selected", selected.size()));
    }
}
