package kr.ieum.nation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import kr.ieum.nation.Area;
import kr.ieum.nation.Figure;
import kr.ieum.nation.NationalCount;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.region.Region;

/**
 * The seventeen regions as hexagons of equal weight. Each is a link to its figures and says name and value in words;
 * the depth of its colour tells its fifth among the regions, and only repeats what the words say.
 */
class HexMap extends Composite<UnorderedList> {

    private static final int LEVELS = 5;
    /** Width of a hexagon; odd rows stand half a hexagon to the right, rows overlap by a quarter of their height. */
    private static final double STEP_ACROSS = 1.0;

    private static final double STEP_DOWN = 0.75;

    HexMap(List<Region> regions, NationalCount count, MoneyUnit unit, FigureTexts texts) {
        var columns = regions.stream().mapToInt(Region::column).max().orElse(0) + 1.5;
        var rows = regions.stream().mapToInt(Region::row).max().orElse(0) * STEP_DOWN + 1;
        getContent().addClassName("hex-map");
        getContent().getStyle().set("--columns", String.valueOf(columns)).set("--rows", String.valueOf(rows));
        var ranked = regions.stream()
                .flatMap(region -> count.total(Area.of(region.id())).stream())
                .filter(figure -> !figure.withheld())
                .sorted(Comparator.comparing(Figure::value, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Figure::area)
                .toList();
        regions.forEach(region -> getContent().add(hexagon(region, count, unit, texts, ranked)));
    }

    private static ListItem hexagon(
            Region region, NationalCount count, MoneyUnit unit, FigureTexts texts, List<String> ranked) {
        var figure = count.total(Area.of(region.id()));
        var name = new Span(region.shortName().in(texts.locale()));
        name.addClassName("hex-name");
        var value = new Span(texts.value(count.measure(), unit, figure));
        value.addClassName("hex-value");
        var link = new Anchor(
                "nation/" + region.id() + "?measure=" + count.measure().name(), name, value);
        link.addClassName("hex");
        link.addClassName("hex-" + level(ranked.indexOf(region.id().value()), ranked.size()));
        var place = new ListItem(link);
        place.getStyle()
                .set("--x", String.valueOf((region.column() + (region.row() % 2) * 0.5) * STEP_ACROSS))
                .set("--y", String.valueOf(region.row() * STEP_DOWN));
        return place;
    }

    /** 1–5 by rank, 0 for what is withheld or was never counted. */
    private static int level(int rank, int known) {
        return rank < 0 ? 0 : 1 + rank * LEVELS / known;
    }
}
