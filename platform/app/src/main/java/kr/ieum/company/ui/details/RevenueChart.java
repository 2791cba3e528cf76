package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.plugin.ui.MoneyUnit;

/** Revenue by year as bars, under a title that says what they show; the table beside it holds the same numbers. */
class RevenueChart extends Composite<Div> {

    private static final int BAR = 56;
    private static final int HEIGHT = 120;
    private static final int LABEL = 20;

    /** @param years in order; those without revenue are left out */
    RevenueChart(List<YearFigures> years, MoneyUnit unit) {
        var known = years.stream().filter(year -> year.revenue() != null).toList();
        var finding = new Paragraph(finding(known, unit));
        finding.addClassName("chart-title");
        getContent().addClassName("revenue-chart");
        getContent().add(finding, new Html(drawing(known, unit, finding.getText())));
    }

    static boolean tells(List<YearFigures> years) {
        return years.stream().filter(year -> year.revenue() != null).count() > 1;
    }

    private String finding(List<YearFigures> known, MoneyUnit unit) {
        var first = known.getFirst();
        var last = known.getLast();
        return getTranslation(
                "company.details.revenue-finding",
                String.valueOf(first.year()),
                unit.format(first.revenue()),
                String.valueOf(last.year()),
                unit.format(last.revenue()),
                getTranslation(unit.key()));
    }

    private static String drawing(List<YearFigures> known, MoneyUnit unit, String title) {
        var highest = known.stream().mapToLong(RevenueChart::revenue).max().orElse(1);
        var bars = new StringBuilder();
        for (var place = 0; place < known.size(); place++) {
            bars.append(bar(known.get(place), place, Math.max(1, highest), unit));
        }
        return "<svg role='img' aria-label='" + title + "' width='" + known.size() * BAR + "' height='"
                + (HEIGHT + 2 * LABEL) + "'>" + bars + "</svg>";
    }

    private static String bar(YearFigures year, int place, long highest, MoneyUnit unit) {
        var height = (int) Math.max(1, HEIGHT * Math.max(0, revenue(year)) / (double) highest);
        var left = place * BAR;
        var middle = left + BAR / 2;
        return String.format(
                Locale.ROOT,
                "<rect class='bar' x='%d' y='%d' width='%d' height='%d'/>"
                        + "<text x='%d' y='%d' text-anchor='middle'>%s</text>"
                        + "<text x='%d' y='%d' text-anchor='middle'>%d</text>",
                left + 8,
                LABEL + HEIGHT - height,
                BAR - 16,
                height,
                middle,
                LABEL + HEIGHT - height - 4,
                unit.format(revenue(year)),
                middle,
                HEIGHT + 2 * LABEL - 4,
                year.year());
    }

    private static long revenue(YearFigures year) {
        return Objects.requireNonNull(year.revenue());
    }
}
