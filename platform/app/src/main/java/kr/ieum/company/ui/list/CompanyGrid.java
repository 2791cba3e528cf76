package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.company.CompanyStatus;
import kr.ieum.company.list.CompanyRow;
import kr.ieum.company.list.CompanySort;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The table of firms: arrow keys move, Enter or a double click opens, headers sort. */
class CompanyGrid extends Grid<CompanyRow> {

    private final transient CompanyCells cells;
    private final Map<CompanyColumn, Column<CompanyRow>> columns = new EnumMap<>(CompanyColumn.class);
    private MoneyUnit unit = MoneyUnit.MILLION;
    private @Nullable CompanyRow focused;

    CompanyGrid(CompanyCells cells, CompanyPages pages, Consumer<UUID> open, Consumer<CompanySort> sort) {
        this.cells = cells;
        for (var column : CompanyColumn.values()) {
            columns.put(column, add(column));
        }
        setPageSize(CompanyPages.SIZE);
        setItems(DataProvider.fromCallbacks(pages::fetch, pages::size));
        setAriaLabel(getTranslation("company.list.title"));
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        addClassName("company-grid");
        addSortListener(event -> {
            if (event.isFromClient()) {
                sort.accept(wanted(event.getSortOrder()));
            }
        });
        addItemDoubleClickListener(click -> open.accept(click.getItem().id()));
        addCellFocusListener(
                focus -> focused = focus.isBodyCell() ? focus.getItem().orElse(null) : null);
        Shortcuts.addShortcutListener(this, () -> openFocused(open), Key.ENTER).listenOn(this);
    }

    void show(ListState state) {
        unit = state.unit();
        columns.forEach((column, shown) -> shown.setHeader(cells.header(column, unit, getLocale())));
        columns.forEach((column, shown) -> {
            if (column.sortProperty().filter(state.sort().property()::equals).isPresent()) {
                var direction = state.sort().isDown() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
                sort(List.of(new GridSortOrder<>(shown, direction)));
            }
        });
        getDataProvider().refreshAll();
    }

    void showColumns(Set<CompanyColumn> shown) {
        columns.forEach((column, drawn) -> drawn.setVisible(shown.contains(column)));
    }

    private Column<CompanyRow> add(CompanyColumn column) {
        var added = switch (column) {
            case NAME ->
                addColumn(new ComponentRenderer<>(CompanyGrid::link))
                        .setRowHeader(true)
                        .setFrozen(true);
            case STATUS -> addColumn(new ComponentRenderer<>(row -> badge(row, text(column, row))));
            default -> addColumn(row -> text(column, row));
        };
        added.setKey(column.name()).setWidth(column.width()).setFlexGrow(column == CompanyColumn.NAME ? 1 : 0);
        added.setResizable(true).setSortable(column.sortProperty().isPresent());
        column.sortProperty().ifPresent(added::setSortProperty);
        if (column.isQuantity()) {
            added.setTextAlign(ColumnTextAlign.END);
        }
        return added;
    }

    private String text(CompanyColumn column, CompanyRow row) {
        return cells.text(column, row, unit, getLocale());
    }

    private static Anchor link(CompanyRow row) {
        return new Anchor("companies/" + row.id(), row.name());
    }

    private static StatusBadge badge(CompanyRow row, String text) {
        return new StatusBadge(
                text,
                switch (CompanyStatus.valueOf(row.status())) {
                    case OPERATING -> StatusBadge.Tone.SUCCESS;
                    case SUSPENDED -> StatusBadge.Tone.WARNING;
                    case CLOSED -> StatusBadge.Tone.NEUTRAL;
                });
    }

    private void openFocused(Consumer<UUID> open) {
        if (focused != null) {
            open.accept(focused.id());
        }
    }

    private static CompanySort wanted(List<GridSortOrder<CompanyRow>> orders) {
        return orders.stream()
                .findFirst()
                .flatMap(order -> CompanyColumn.valueOf(order.getSorted().getKey())
                        .sortProperty()
                        .flatMap(
                                property -> CompanySort.of(property, order.getDirection() == SortDirection.DESCENDING)))
                .orElse(ListState.START.sort());
    }

    /** Rows can be ticked; the column of ticks has a heading, which Vaadin's own leaves empty for a lazy list. */
    void letChooseSeveral() {
        setSelectionMode(SelectionMode.MULTI);
        getElement().executeJs("""
                const ticks = this.querySelector('vaadin-grid-flow-selection-column');
                ticks.headerRenderer = cell => cell.textContent = $0;""", getTranslation("company.list.tick"));
    }
}
