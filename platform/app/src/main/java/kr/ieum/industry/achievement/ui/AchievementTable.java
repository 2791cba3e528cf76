package kr.ieum.industry.achievement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import kr.ieum.industry.achievement.Achievement;
import kr.ieum.industry.achievement.IndicatorValue;
import kr.ieum.industry.achievement.RegionAchievement;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;

/** The regions by rank with their indicators, score, confidence and grade. */
class AchievementTable extends Composite<Div> {

    private final transient AchievementTexts wording;
    private final BigDecimal leastConfidence;

    /** @param actions what stands at the end of a region's row */
    AchievementTable(
            Achievement achievement,
            BigDecimal leastConfidence,
            AchievementTexts wording,
            Function<RegionAchievement, Component> actions) {
        this.wording = wording;
        this.leastConfidence = leastConfidence;
        var caption =
                wording.get("table", String.valueOf(achievement.year()), String.valueOf(achievement.figuresYear()));
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        // what is decided on stands before what it is decided by, within reach on any screen
        List.of("region", "rank", "score", "confidence", "proposed", "grade", "actions")
                .forEach(column -> head.add(scoped(column)));
        achievement.regions().stream()
                .findFirst()
                .ifPresent(region -> region.values()
                        .forEach(value -> head.add(header(wording.indicator(value.indicator()), "col"))));
        table.getHead().add(head);
        achievement.regions().forEach(region -> table.getBody().add(row(region, actions)));
        getContent().addClassNames("data-table", "achievement-table");
        getContent().add(table);
        // what scrolls must be reachable by keyboard
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
    }

    private NativeTableRow row(RegionAchievement region, Function<RegionAchievement, Component> actions) {
        var row = new NativeTableRow(header(wording.region(region.region()), "row"));
        row.add(cell(region.rank() == null ? "-" : String.valueOf(region.rank())));
        row.add(cell(wording.number(region.score())));
        row.add(cell(confidence(region)));
        row.add(cell(wording.grade(region.proposed())));
        row.add(cell(grade(region)));
        row.add(cell(actions.apply(region)));
        region.values().forEach(value -> row.add(cell(value(value))));
        return row;
    }

    /** What is known too little of is marked with a word. */
    private Component confidence(RegionAchievement region) {
        var shown = new Div(wording.get("percent", wording.number(region.confidence())));
        if (region.confidence().compareTo(leastConfidence) < 0) {
            shown.add(new StatusBadge(wording.get("unsure"), Tone.WARNING));
        }
        return shown;
    }

    private Component value(IndicatorValue value) {
        var shown = new Span(wording.value(value));
        if (value.missing() != null) {
            shown.addClassName("missing-value");
        }
        return shown;
    }

    private Component grade(RegionAchievement region) {
        var shown = new Div(wording.grade(region.grade()));
        if (region.isDecided()) {
            shown.add(new StatusBadge(wording.get("decided-otherwise"), Tone.INFORMATION));
            var reason = new Span(region.reason());
            reason.addClassName("footnote");
            shown.add(reason);
        }
        return shown;
    }

    private NativeTableHeaderCell scoped(String column) {
        return header(wording.get("column." + column), "col");
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
