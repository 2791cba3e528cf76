package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import kr.ieum.industry.allocation.SheetHead;
import kr.ieum.plugin.ui.MoneyUnit;

/** Sheets of all years, each a link to its page; few enough to be shown at once. */
class SheetGrid extends Composite<Grid<SheetHead>> {

    SheetGrid(List<SheetHead> sheets, AllocationTexts wording, MoneyUnit unit) {
        var grid = getContent();
        grid.setItems(sheets);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.setAriaLabel(wording.get("sheets"));
        grid.addComponentColumn(sheet -> new Anchor(AllocationPaths.sheet(sheet.id()), wording.sheet(sheet)))
                .setHeader(wording.get("column.sheet"))
                .setFlexGrow(2);
        grid.addComponentColumn(wording::badge).setHeader(wording.get("column.state"));
        grid.addColumn(sheet -> wording.percent(sheet.ratio()))
                .setHeader(wording.get("column.ratio"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(sheet -> unit.format(sheet.total()))
                .setHeader(wording.head("column.total", unit))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(sheet -> unit.format(sheet.pool()))
                .setHeader(wording.head("column.pool", unit))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(sheet -> wording.day(sheet.publishedAt())).setHeader(wording.get("column.published"));
        grid.addColumn(sheet -> sheet.reason() == null ? AllocationTexts.NONE : sheet.reason())
                .setHeader(wording.get("column.reason"))
                .setFlexGrow(2);
    }
}
