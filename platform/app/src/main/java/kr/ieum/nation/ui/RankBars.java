package kr.ieum.nation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import kr.ieum.nation.Figure;
import kr.ieum.nation.NationalCount;
import kr.ieum.plugin.ui.MoneyUnit;

/** Areas by their totals, the largest first; withheld ones stand at the end without a bar. */
class RankBars extends Composite<OrderedList> {

    private static final Comparator<Figure> LARGEST_FIRST =
            Comparator.comparing(Figure::value, Comparator.nullsLast(Comparator.reverseOrder()));

    RankBars(List<String> areas, NationalCount count, MoneyUnit unit, FigureTexts texts) {
        getContent().addClassName("rank-bars");
        var figures = areas.stream()
                .flatMap(area -> count.total(area).stream())
                .sorted(LARGEST_FIRST)
                .toList();
        var largest = figures.isEmpty() || figures.getFirst().value() == null
                ? 1L
                : figures.getFirst().value();
        figures.forEach(figure -> getContent().add(line(figure, largest, count, unit, texts)));
    }

    private static ListItem line(Figure figure, long largest, NationalCount count, MoneyUnit unit, FigureTexts texts) {
        var name = new Span(texts.area(figure.area()));
        name.addClassName("rank-name");
        var bar = new Div();
        bar.addClassName("rank-bar");
        var known = figure.value();
        bar.getStyle().set("--part", known == null || largest == 0 ? "0" : String.valueOf((double) known / largest));
        var value = new Span(texts.value(count.measure(), unit, java.util.Optional.of(figure)));
        value.addClassName("rank-value");
        return new ListItem(name, bar, value);
    }
}
