package kr.ieum.nation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * The seventeen regions as hexagons of equal weight. Each is a link to its figures and says name and value in words;
 * the depth of its colour tells its fifth among the regions, and only repeats what the words say.
 */
class HexMap extends Composite<UnorderedList> {

    private static final int LEVELS = 5;
    /** Width of a hexagon; odd rows stand half a hexagon to the right, rows overlap by a quarter of their height. */
    private static final double STEP_ACROSS = 1.0;

    private static final double STEP_DOWN = 0.75;

    /**
     * What a hexagon says.
     *
     * @param value in words
     * @param number its rank is taken over; null when it is withheld or was never counted
     * @param path where it leads
     */
    record Hexagon(String value, @Nullable Long number, String path) {}

    HexMap(List<Region> regions, Function<Region, Hexagon> hexagons, Locale locale) {
        var columns = regions.stream().mapToInt(Region::column).max().orElse(0) + 1.5;
        var rows = regions.stream().mapToInt(Region::row).max().orElse(0) * STEP_DOWN + 1;
        getContent().addClassName("hex-map");
        getContent().getStyle().set("--columns", String.valueOf(columns)).set("--rows", String.valueOf(rows));
        var drawn = new LinkedHashMap<Region, Hexagon>();
        regions.forEach(region -> drawn.put(region, hexagons.apply(region)));
        var known = drawn.values().stream()
                .flatMap(hexagon -> Stream.ofNullable(hexagon.number()))
                .toList();
        drawn.forEach((region, hexagon) ->
                getContent().add(place(region, hexagon, level(hexagon.number(), known), locale)));
    }

    private static ListItem place(Region region, Hexagon hexagon, int level, Locale locale) {
        var name = new Span(region.shortName().in(locale));
        name.addClassName("hex-name");
        var value = new Span(hexagon.value());
        value.addClassName("hex-value");
        var link = new Anchor(hexagon.path(), name, value);
        link.addClassNames("hex", "hex-" + level);
        var place = new ListItem(link);
        place.getStyle()
                .set("--x", String.valueOf((region.column() + (region.row() % 2) * 0.5) * STEP_ACROSS))
                .set("--y", String.valueOf(region.row() * STEP_DOWN));
        return place;
    }

    /** 1–5 by rank, the same for equal numbers; 0 for what is withheld or was never counted. */
    private static int level(@Nullable Long number, List<Long> known) {
        if (number == null) {
            return 0;
        }
        var below = known.stream().filter(each -> each < number).count();
        return 1 + (int) (below * LEVELS / known.size());
    }
}
