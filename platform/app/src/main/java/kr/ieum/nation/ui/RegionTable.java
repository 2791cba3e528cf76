package kr.ieum.nation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.nation.Area;
import kr.ieum.nation.Figure;
import kr.ieum.nation.NationalCount;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.region.Region;

/** The twin of the map: the same figures as a table that can be sorted. */
class RegionTable extends Composite<Grid<RegionTable.Line>> {

    private static final Comparator<Line> BY_VALUE =
            Comparator.comparing(Line::number, Comparator.nullsFirst(Comparator.naturalOrder()));

    RegionTable(List<Region> regions, NationalCount count, MoneyUnit unit, FigureTexts texts) {
        var country = count.total(Area.COUNTRY);
        var lines = Stream.concat(
                        regions.stream().map(region -> new Line(Area.of(region.id()), region, count)),
                        Stream.of(Area.CAPITAL, Area.REST, Area.COUNTRY).map(area -> new Line(area, null, count)))
                .toList();
        var grid = getContent();
        grid.setItems(lines);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.setAriaLabel(texts.get("nation.table"));
        grid.addComponentColumn(line -> line.name(texts))
                .setHeader(texts.get("nation.region"))
                .setKey("region")
                .setComparator(line -> lines.indexOf(line))
                .setSortable(true);
        grid.addColumn(line -> texts.value(count.measure(), unit, line.figure()))
                .setHeader(
                        texts.get("nation.measure." + count.measure()) + " (" + texts.unit(count.measure(), unit) + ")")
                .setKey("value")
                .setComparator(BY_VALUE)
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(line -> texts.share(line.figure(), country))
                .setHeader(texts.get("nation.share"))
                .setKey("share")
                .setComparator(BY_VALUE)
                .setTextAlign(ColumnTextAlign.END);
    }

    record Line(
            String area, @org.jspecify.annotations.Nullable Region region, NationalCount count) {

        Optional<Figure> figure() {
            return count.total(area);
        }

        @org.jspecify.annotations.Nullable Long number() {
            return figure().map(Figure::value).orElse(null);
        }

        com.vaadin.flow.component.Component name(FigureTexts texts) {
            return region == null
                    ? new com.vaadin.flow.component.html.Span(texts.area(area))
                    : new Anchor("nation/" + area, region.name().in(texts.locale()));
        }
    }
}
