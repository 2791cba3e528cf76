package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.PluginContext;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.Page;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** How many links stand where, by sector; a number leads to its demands. */
class Board extends Part {

    private final transient List<BoardCell> cells;

    Board(PluginContext plugin, LinkDesk desk) {
        super(plugin);
        cells = desk.links().board();
        var grid = new Grid<Sector>();
        grid.setAriaLabel(text("links.board"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(sector -> desk.labels().of("sector", sector, getLocale()))
                .setHeader(text("pact.sectors"))
                .setRowHeader(true);
        for (var stage : LinkStage.values()) {
            grid.addColumn(new ComponentRenderer<>(sector -> number(sector, stage)))
                    .setHeader(desk.labels().of("stage", stage, getLocale()))
                    .setTextAlign(ColumnTextAlign.END);
        }
        grid.setItems(Sector.values());
        section();
        add(new H2(text("links.board")), grid);
    }

    private Component number(Sector sector, LinkStage stage) {
        var links = cells.stream()
                .filter(cell -> cell.sector() == sector && cell.stage() == stage)
                .mapToInt(BoardCell::links)
                .sum();
        if (links == 0) {
            return new Span("0");
        }
        var address = new Address(Map.of("sector", sector.name(), "stage", stage.name()));
        return new Anchor(Page.href(plugin(), LinksView.PATH, address), String.valueOf(links));
    }
}
