package kr.ieum.nation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.nation.Area;
import kr.ieum.nation.series.RestShare;
import kr.ieum.nation.series.Series;
import kr.ieum.nation.series.SeriesFigure;
import kr.ieum.nation.series.SumOfParts;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.PolicyPaths;
import kr.ieum.policy.ui.RuleTexts;

/** One statistic: its last figure, how it went, whether it adds up, and where it comes from. */
class SeriesTile extends Composite<Section> {

    private static final List<String> DRAWN = List.of(Area.COUNTRY, Area.CAPITAL, Area.REST);
    private static final String CHART = "C";

    private final transient Series series;
    private final transient SeriesTexts wording;
    private final transient RuleTexts rules;

    SeriesTile(Series series, List<Series> all, SeriesTexts wording, RuleTexts rules) {
        this.series = series;
        this.wording = wording;
        this.rules = rules;
        var tile = getContent();
        tile.addClassName("series-tile");
        tile.add(new H3(series.name().in(wording.locale())));
        if (series.figures().isEmpty()) {
            tile.add(classed(new Paragraph(wording.get("none", series.source().in(wording.locale()))), "series-none"));
        } else {
            showFigures(all);
        }
        if (series.note() != null) {
            tile.add(classed(new Paragraph(series.note().in(wording.locale())), "series-of"));
        }
        tile.add(source());
    }

    static boolean isChart(Series series) {
        return series.place().startsWith(CHART);
    }

    private void showFigures(List<Series> all) {
        var tile = getContent();
        var main = main();
        var last = main.getLast();
        tile.add(
                classed(new Paragraph(wording.value(series, last.value())), "series-latest"),
                classed(
                        new Paragraph(wording.get("latest.of", last.period(), wording.area(last.area()))),
                        "series-of"));
        if (main.size() > 1) {
            tile.add(new Paragraph(trend(main.getFirst(), last)));
        }
        SumOfParts.of(series, all)
                .ifPresent(sum -> tile.add(basis(new BasisButton(rules, name(), sum::explain), sum(sum))));
        var shares = RestShare.of(series);
        if (!shares.isEmpty()) {
            tile.add(share(shares.getLast()));
        }
        if (bars().size() > 1) {
            tile.add(drawing());
        }
        tile.add(new Details(wording.get("table"), new Div(table(), shareTable(shares))));
    }

    /** The line that the tile speaks of: 비수도권 where it is told, else the country, else what there is. */
    private List<SeriesFigure> main() {
        return Stream.of(Area.REST, Area.COUNTRY, series.figures().getFirst().area())
                .map(series::of)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String trend(SeriesFigure first, SeriesFigure last) {
        return wording.get(
                "trend",
                wording.area(last.area()),
                first.period(),
                wording.value(series, first.value()),
                last.period(),
                wording.value(series, last.value()),
                wording.change(series, first.value(), last.value()));
    }

    private String sum(SumOfParts sum) {
        return sum.holds()
                ? wording.get("sum.holds", sum.formula())
                : wording.get(
                        "sum.fails",
                        sum.formula(),
                        SeriesTexts.number(sum.whole().value()));
    }

    private Div share(RestShare share) {
        return basis(
                new BasisButton(rules, wording.get("share.figure", name(), share.period()), share::explain),
                wording.get("share") + " " + wording.get("share.of", share.period(), share.percent()));
    }

    private static Div basis(BasisButton button, String text) {
        return classed(new Div(new Span(text), button), "series-share");
    }

    private List<SeriesFigure> bars() {
        return series.figures().stream()
                .filter(figure -> DRAWN.contains(figure.area()))
                .toList();
    }

    private UnorderedList drawing() {
        var list = classed(new UnorderedList(), "series-bars");
        var largest = bars().stream().map(SeriesFigure::value).reduce(BigDecimal.ONE.negate(), BigDecimal::max);
        for (var figure : bars()) {
            var bar = classed(new Div(), "rank-bar");
            bar.getStyle().set("--part", part(figure.value(), largest));
            list.add(new ListItem(
                    new Span(wording.get("latest", figure.period(), wording.area(figure.area()))),
                    bar,
                    classed(new Span(SeriesTexts.number(figure.value())), "rank-value")));
        }
        return list;
    }

    private static String part(BigDecimal value, BigDecimal largest) {
        return value.signum() <= 0 ? "0" : String.valueOf(value.doubleValue() / largest.doubleValue());
    }

    private DataTable table() {
        var table = new DataTable(
                wording.get("latest.of", name(), series.unit().in(wording.locale())),
                Stream.of("period", "area", "value", "source.column", "as-of", "told-at")
                        .map(wording::get)
                        .toList());
        table.addClassName("text-table");
        series.figures()
                .forEach(figure -> table.add(
                        figure.period(),
                        List.of(
                                wording.area(figure.area()),
                                SeriesTexts.number(figure.value()),
                                figure.source().in(wording.locale()),
                                figure.asOf() == null
                                        ? FigureTexts.NONE
                                        : figure.asOf().toString(),
                                wording.time(figure))));
        return table;
    }

    private Div shareTable(List<RestShare> shares) {
        if (shares.size() < 2) {
            return new Div();
        }
        var table = new DataTable(
                wording.get("share.figure", name(), ""), List.of(wording.get("period"), wording.get("percent")));
        shares.forEach(
                share -> table.add(share.period(), List.of(share.percent().toPlainString())));
        return new Div(table);
    }

    private Div source() {
        var place = isChart(series)
                ? new Span(wording.get("chart", series.place()))
                : new Anchor(PolicyPaths.clause(series.place()), rules.clause(series.place()));
        var line =
                new Div(new Span(wording.get("source", series.source().in(wording.locale()))), new Span(" · "), place);
        return classed(line, "series-source");
    }

    private String name() {
        return series.name().in(wording.locale());
    }

    private static <T extends HasStyle> T classed(T component, String name) {
        component.addClassName(name);
        return component;
    }
}
