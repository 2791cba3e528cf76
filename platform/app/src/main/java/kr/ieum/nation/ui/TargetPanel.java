package kr.ieum.nation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.ieum.nation.Area;
import kr.ieum.nation.targets.TargetBoard;
import kr.ieum.nation.targets.TargetCount;
import kr.ieum.nation.targets.TargetYear;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.PolicyPaths;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.region.Region;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/** One target: how many there should be and are, what counts as one, and each figure's basis. */
class TargetPanel extends Composite<Section> {

    private final transient TargetBoard board;
    private final transient RuleTexts rules;

    private TargetPanel(TargetBoard board, RuleTexts rules) {
        this.board = board;
        this.rules = rules;
        getContent().addClassNames("nation-part", "target-panel");
        getContent().add(new H2(name()));
        var goal = new Paragraph(
                new Span(getTranslation("nation.target.goal", board.goal().whole(), lastYear())), new Span(" · "));
        goal.add(new Anchor(
                PolicyPaths.clause(board.goal().rule().clause()),
                rules.clause(board.goal().rule().clause())));
        getContent().add(goal);
        if (!board.parts().isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            board.partsFit() ? "nation.target.parts" : "nation.target.parts.wrong",
                            board.partsFormula())));
        }
    }

    /** The whole country, with its regions side by side. */
    static TargetPanel ofCountry(TargetBoard board, List<Region> regions, RuleTexts rules) {
        var panel = new TargetPanel(board, rules);
        if (panel.says()) {
            panel.country(regions);
        }
        return panel;
    }

    /** What one region adds. */
    static TargetPanel ofRegion(
            TargetBoard board, String region, LocalizedName name, boolean takesPart, RuleTexts rules) {
        var panel = new TargetPanel(board, rules);
        if (panel.says()) {
            panel.own(region, name, takesPart);
        }
        return panel;
    }

    /** Says what counts; false when nothing can be counted yet. */
    private boolean says() {
        getContent().add(new Paragraph(getTranslation("nation.target.counts." + board.target())));
        return board.target().isCounted();
    }

    private void country(List<Region> regions) {
        var actual = board.actual();
        var line = line(getTranslation("nation.target.actual", text(actual)));
        if (actual != null) {
            line.add(new BasisButton(rules, name(), board::explain));
        }
        getContent().add(line, progress(actual));
        if (!board.parts().isEmpty()) {
            getContent().add(parts());
        }
        var map = new Div(
                new HexMap(regions, this::hexagon, locale()), new Paragraph(getTranslation("nation.target.split")));
        var upper = new Div(map, table(regions));
        upper.addClassName("nation-board");
        getContent().add(path(), upper);
    }

    private void own(String region, LocalizedName name, boolean takesPart) {
        if (!takesPart) {
            getContent().add(new Paragraph(getTranslation("nation.target.outside")));
            return;
        }
        var line = line(getTranslation("nation.target.own", text(value(region))));
        line.add(new BasisButton(rules, name(), () -> board.explain(region, name)));
        getContent().add(line, new Paragraph(getTranslation("nation.target.split")));
    }

    private static Div line(String text) {
        var figure = new Span(text);
        figure.addClassName("target-actual");
        var line = new Div(figure);
        line.addClassName("series-share");
        return line;
    }

    private Div progress(@Nullable Long actual) {
        var part =
                actual == null ? 0 : Math.min(1, actual / board.goal().number().doubleValue());
        var bar = new Div();
        bar.addClassNames("rank-bar", "target-bar");
        bar.getStyle().set("--part", String.valueOf(part));
        return bar;
    }

    private DataTable parts() {
        var table = new DataTable(
                getTranslation("nation.target.parts.table"), heads("kind", "goal.column", "actual.column"));
        var areas = List.of(TargetBoard.PILLAR, TargetBoard.JOINT);
        for (var index = 0; index < areas.size(); index++) {
            var part = board.parts().get(index);
            table.add(
                    part.rule().name().in(locale()),
                    List.of(String.valueOf(part.whole()), text(value(areas.get(index)))));
        }
        return table;
    }

    private Component path() {
        var table = new DataTable(
                getTranslation("nation.target.of", name(), getTranslation("nation.target.path")),
                heads("year", "path.column", "actual.column"));
        board.path()
                .forEach(year -> table.add(
                        String.valueOf(year.year()),
                        List.of(plain(year.path()), year.over() ? text(year.actual()) : FigureTexts.NONE)));
        var title = new Div(new Span(getTranslation("nation.target.path.own")));
        title.addClassName("series-share");
        title.add(new BasisButton(
                rules,
                getTranslation("nation.target.of", name(), getTranslation("nation.target.path")),
                board::explainPath));
        return new Div(title, table);
    }

    private DataTable table(List<Region> regions) {
        var table = new DataTable(
                getTranslation("nation.target.of", name(), getTranslation("nation.target.regions")),
                heads("region", "actual.column"));
        regions.forEach(region -> table.add(region.name().in(locale()), List.of(shown(region))));
        board.count(TargetBoard.JOINT)
                .ifPresent(joint -> table.add(getTranslation("nation.target.joint"), List.of(text(joint.value()))));
        table.add(getTranslation("nation.area.country"), List.of(text(board.actual())));
        return table;
    }

    private HexMap.Hexagon hexagon(Region region) {
        return new HexMap.Hexagon(shown(region), value(Area.of(region.id())), "nation/" + region.id());
    }

    private String shown(Region region) {
        return board.count(Area.of(region.id()))
                .map(count -> text(count.value()))
                .orElse(FigureTexts.NONE);
    }

    private @Nullable Long value(String area) {
        return board.count(area).map(TargetCount::value).orElse(null);
    }

    private List<String> heads(String... keys) {
        return new ArrayList<>(Stream.of(keys)
                .map(key -> getTranslation("nation.target." + key))
                .toList());
    }

    private int lastYear() {
        return board.path().stream().mapToInt(TargetYear::year).max().orElseThrow();
    }

    private String name() {
        return getTranslation("nation.target." + board.target());
    }

    private Locale locale() {
        return getLocale();
    }

    private static String text(@Nullable Long value) {
        return value == null ? FigureTexts.WITHHELD : String.valueOf(value);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
