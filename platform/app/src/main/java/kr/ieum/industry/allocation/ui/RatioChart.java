package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.Simulation;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What each region gets while the ratio rises: one line for the regions of a grade, which get the same but for a won, and
 * the same numbers region by region in a table.
 */
class RatioChart extends Composite<Div> {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int LEFT = 8;
    private static final int RIGHT = 300;
    private static final int TOP = 16;
    private static final int BOTTOM = 208;
    private static final int APART = 17;

    private final transient AllocationTexts wording;
    private final Paragraph finding = new Paragraph();
    private final Html drawing = new Html("<div></div>");
    private final Div table = new Div();
    private @Nullable Shown shown;

    RatioChart(AllocationTexts wording) {
        this.wording = wording;
        finding.addClassName("chart-title");
        getContent().addClassName("ratio-chart");
        getContent().add(finding, drawing, table);
    }

    void show(Simulation simulation, MoneyUnit unit) {
        var lines = lines(simulation);
        var words = finding(simulation, lines, unit);
        finding.setText(words);
        drawing.setHtmlContent(svg(simulation, lines, words));
        var wanted = new Shown(simulation.curve().points(), unit);
        if (!wanted.equals(shown)) {
            shown = wanted;
            table.removeAll();
            table.add(table(simulation, unit));
        }
    }

    /** From the best grade. */
    private List<Line> lines(Simulation simulation) {
        var byGrade = simulation.allocation().lines().stream()
                .collect(Collectors.groupingBy(AllocationLine::grade, TreeMap::new, Collectors.toList()));
        var lines = new ArrayList<Line>();
        byGrade.forEach((grade, members) -> lines.add(new Line(
                grade,
                grade + " "
                        + members.stream()
                                .map(member -> wording.region(member.region()))
                                .collect(Collectors.joining("·")),
                simulation.curve().points().stream()
                        .filter(point -> !point.sums().isEmpty())
                        .map(point -> new Spot(
                                point.ratio(),
                                point.sums().getOrDefault(members.getLast().region(), 0L)))
                        .toList())));
        return lines.stream().filter(line -> !line.spots().isEmpty()).toList();
    }

    private String finding(Simulation simulation, List<Line> lines, MoneyUnit unit) {
        if (lines.isEmpty()) {
            return wording.get("curve.nothing");
        }
        var best = lines.getFirst();
        var least = lines.getLast();
        return wording.get(
                "curve.finding",
                wording.percent(best.spots().getFirst().ratio()),
                wording.percent(simulation.curve().points().getLast().ratio()),
                best.grade().name(),
                unit.format(best.spots().getFirst().won()),
                wording.money(best.spots().getLast().won(), unit),
                least.grade().name(),
                unit.format(least.spots().getFirst().won()),
                wording.money(least.spots().getLast().won(), unit));
    }

    private DataTable table(Simulation simulation, MoneyUnit unit) {
        var points = simulation.curve().points();
        var shares = new DataTable(
                wording.head("curve", unit),
                points.stream()
                        .map(point -> wording.get("ratio-of", wording.percent(point.ratio())))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), heads -> {
                            heads.addFirst(wording.get("column.region"));
                            return heads;
                        })));
        simulation
                .allocation()
                .lines()
                .forEach(line -> shares.add(
                        wording.region(line.region()),
                        points.stream()
                                .map(point -> won(point.sums(), line.region(), unit))
                                .toList()));
        return shares;
    }

    private static String won(Map<TenantId, Long> sums, TenantId region, MoneyUnit unit) {
        var won = sums.get(region);
        return won == null ? AllocationTexts.NONE : unit.format(won);
    }

    private String svg(Simulation simulation, List<Line> lines, String words) {
        var points = simulation.curve().points();
        var scale = new Scale(points.getFirst().ratio(), points.getLast().ratio(), lines);
        var drawn = new StringBuilder();
        points.forEach(point -> drawn.append(String.format(
                Locale.ROOT,
                "<line class='grid' x1='%1$.1f' x2='%1$.1f' y1='%2$d' y2='%3$d'/>"
                        + "<text x='%1$.1f' y='%4$d' text-anchor='middle'>%5$s</text>",
                scale.x(point.ratio()),
                TOP,
                BOTTOM,
                BOTTOM + 20,
                wording.percent(point.ratio()))));
        var tried = simulation.allocation().terms().ratio();
        if (scale.holds(tried)) {
            drawn.append(String.format(
                    Locale.ROOT,
                    "<line class='tried' x1='%1$.1f' x2='%1$.1f' y1='%2$d' y2='%3$d'/>",
                    scale.x(tried),
                    TOP,
                    BOTTOM));
        }
        var lowest = (double) TOP - APART;
        for (var line : lines.stream()
                .sorted(Comparator.comparingLong(Line::last).reversed())
                .toList()) {
            lowest = Math.max(lowest + APART, scale.y(line.last()));
            drawn.append(String.format(
                    Locale.ROOT,
                    "<polyline class='grade-%s' points='%s'/><text x='%d' y='%.1f'>%s</text>",
                    line.grade().name().toLowerCase(Locale.ROOT),
                    line.spots().stream()
                            .map(spot ->
                                    String.format(Locale.ROOT, "%.1f,%.1f", scale.x(spot.ratio()), scale.y(spot.won())))
                            .collect(Collectors.joining(" ")),
                    RIGHT + 8,
                    lowest + 4,
                    HtmlUtils.htmlEscape(line.name())));
        }
        // the root of an Html component would lose the capital letter of viewBox
        return String.format(
                Locale.ROOT,
                "<div><svg role='img' aria-label='%s' viewBox='0 0 %d %d'>%s</svg></div>",
                HtmlUtils.htmlEscape(words),
                WIDTH,
                HEIGHT,
                drawn);
    }

    /** The regions of a grade. */
    private record Line(Grade grade, String name, List<Spot> spots) {

        long last() {
            return spots.getLast().won();
        }
    }

    private record Spot(BigDecimal ratio, long won) {}

    private record Shown(List<kr.ieum.industry.allocation.engine.RatioCurve.Point> points, MoneyUnit unit) {}

    /** From percent and won to places of the drawing. */
    private record Scale(double first, double last, double least, double most) {

        Scale(BigDecimal first, BigDecimal last, List<Line> lines) {
            this(
                    first.doubleValue(),
                    last.doubleValue(),
                    (double) won(lines).min().orElse(0),
                    (double) won(lines).max().orElse(1));
        }

        private static java.util.stream.LongStream won(List<Line> lines) {
            return lines.stream().flatMap(line -> line.spots().stream()).mapToLong(Spot::won);
        }

        boolean holds(BigDecimal ratio) {
            return ratio.doubleValue() >= first && ratio.doubleValue() <= last;
        }

        double x(BigDecimal ratio) {
            return LEFT + 16 + (RIGHT - LEFT - 16) * (ratio.doubleValue() - first) / Math.max(0.01, last - first);
        }

        double y(long won) {
            return BOTTOM - 8 - (BOTTOM - TOP - 16) * ((double) won - least) / Math.max(1, most - least);
        }
    }
}
