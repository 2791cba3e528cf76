package kr.ieum.nation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.identity.Roles;
import kr.ieum.nation.RegionIndicator;
import kr.ieum.nation.RegionIndicators;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;
import org.jspecify.annotations.Nullable;

/** What the regions publish of themselves: each region's own indicators as its plugins tell them. */
@Route("nation/indicators")
@StyleSheet("krds/nation.css")
@Menu(title = "nation.indicators.title", order = 110)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class IndicatorsView extends Div implements HasDynamicTitle {

    private final transient FigureTexts texts;
    private final transient List<String> order;

    IndicatorsView(RegionIndicators indicators, Regions regions, FigureTexts texts, FigureDownload download) {
        this.texts = texts;
        order = regions.all().stream().map(Region::id).map(id -> id.value()).toList();
        var lines = indicators.latest().stream()
                .sorted(Comparator.comparingInt(line -> order.indexOf(line.region())))
                .toList();
        add(new PageHeader(getPageTitle(), new PrintButton()).withHelp(getTranslation("nation.indicators.help")));
        if (lines.isEmpty()) {
            add(new EmptyState(
                    getTranslation("nation.indicators.none.title"), getTranslation("nation.indicators.none.hint")));
            return;
        }
        var footnote = new Paragraph(getTranslation("nation.indicators.withheld"));
        footnote.addClassName("footnote");
        add(download.links(head(), lines.stream().map(this::cells).toList()), table(lines), footnote);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nation.indicators.title");
    }

    private Grid<RegionIndicator> table(List<RegionIndicator> lines) {
        var grid = new Grid<RegionIndicator>();
        grid.setItems(lines);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(getPageTitle());
        grid.addColumn(line -> texts.area(line.region()))
                .setHeader(texts.get("nation.region"))
                .setComparator(Comparator.comparingInt(line -> order.indexOf(line.region())))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::name)
                .setHeader(texts.get("nation.indicators.indicator"))
                .setComparator(Comparator.comparing(line -> line.name().in(texts.locale())))
                .setFlexGrow(3);
        grid.addColumn(line -> withUnit(line, shown(line)))
                .setHeader(texts.get("nation.indicators.value"))
                .setComparator(Comparator.comparing(
                        RegionIndicator::value, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder())))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(this::change)
                .setHeader(texts.get("nation.indicators.change"))
                .setComparator(Comparator.comparing(
                        RegionIndicator::change, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder())))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(line -> line.day().toString())
                .setHeader(texts.get("nation.indicators.day"))
                .setComparator(Comparator.comparing(RegionIndicator::day))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private Component name(RegionIndicator line) {
        var name = new Span(line.name().in(texts.locale()));
        name.addClassName("indicator-name");
        var meaning = new Span(texts.get(
                "nation.of", line.plugin().in(texts.locale()), line.meaning().in(texts.locale())));
        meaning.addClassName("indicator-meaning");
        var cell = new Div(name, meaning);
        cell.addClassName("indicator-cell");
        return cell;
    }

    private static String shown(RegionIndicator line) {
        if (line.withheld()) {
            return FigureTexts.WITHHELD;
        }
        return line.value() == null ? FigureTexts.NONE : number(line.value());
    }

    private static String withUnit(RegionIndicator line, String shown) {
        return line.value() == null ? shown : shown + " " + line.unit();
    }

    private String change(RegionIndicator line) {
        var change = line.change();
        return change == null
                ? FigureTexts.NONE
                : texts.get("nation.indicators.since", signed(change), String.valueOf(line.beforeDay()));
    }

    private TableHead head() {
        return new TableHead(
                getPageTitle(),
                List.of(texts.get("nation.indicators.help"), texts.get("nation.indicators.withheld")),
                List.of(
                        texts.get("nation.region"),
                        texts.get("nation.indicators.plugin"),
                        texts.get("nation.indicators.indicator"),
                        texts.get("nation.indicators.value"),
                        texts.get("nation.indicators.unit"),
                        texts.get("nation.indicators.day"),
                        texts.get("nation.indicators.change"),
                        texts.get("nation.indicators.before-day"),
                        texts.get("nation.indicators.meaning")));
    }

    private List<@Nullable Object> cells(RegionIndicator line) {
        var change = line.change();
        var locale = texts.locale();
        return List.of(
                texts.area(line.region()),
                line.plugin().in(locale),
                line.name().in(locale),
                line.value() == null ? shown(line) : line.value(),
                line.unit(),
                line.day(),
                change == null ? FigureTexts.NONE : change,
                change == null ? FigureTexts.NONE : String.valueOf(line.beforeDay()),
                line.meaning().in(locale));
    }

    private static String signed(BigDecimal change) {
        return change.signum() > 0 ? "+" + number(change) : number(change);
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.KOREA)).format(value);
    }
}
