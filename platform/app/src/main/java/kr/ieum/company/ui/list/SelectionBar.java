package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import kr.ieum.company.SeenFirm;
import kr.ieum.company.list.CompanyRow;
import kr.ieum.company.ui.CompanyNavigation;
import kr.ieum.company.ui.Removal;

/** What can be done with the firms that are ticked; there only while some are. */
class SelectionBar extends Composite<Div> {

    private final Span count = new Span();
    private final Button merge;

    SelectionBar(CompanyGrid grid, Removal removal, Runnable refresh) {
        var delete = new Button(
                getTranslation("company.list.delete"), click -> removal.delete(seen(grid.getSelectedItems()), refresh));
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        merge = new Button(getTranslation("company.merge.title"), click -> merge(grid.getSelectedItems()));
        var clear = new Button(getTranslation("company.list.unselect"), click -> grid.deselectAll());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("selection-bar");
        getContent().add(count, merge, delete, clear);
        setVisible(false);
        grid.addSelectionListener(selection -> show(selection.getAllSelectedItems()));
    }

    private void show(Set<CompanyRow> selected) {
        setVisible(!selected.isEmpty());
        merge.setVisible(selected.size() == 2);
        count.setText(getTranslation("company.list.selected", selected.size()));
    }

    private static List<SeenFirm> seen(Set<CompanyRow> firms) {
        return firms.stream()
                .map(firm -> new SeenFirm(firm.id(), firm.version()))
                .toList();
    }

    /** The record that is older stays, unless the user swaps them. */
    private static void merge(Set<CompanyRow> two) {
        var firms = two.stream().map(CompanyRow::id).sorted().toList();
        CompanyNavigation.toMerge(firms.getFirst(), firms.getLast());
    }
}
