package kr.ieum.nation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.nation.Area;
import kr.ieum.nation.Dimension;
import kr.ieum.nation.Figure;
import kr.ieum.nation.Measure;
import kr.ieum.nation.NationService;
import kr.ieum.nation.NationalCount;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;

/** The country on one page: where the firms are, of which size, in which industry, with which certificates. */
@Route("nation")
@StyleSheet("krds/nation.css")
@Menu(title = "nation.title", order = 100)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class NationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> ABOVE_REGIONS = List.of(Area.COUNTRY, Area.CAPITAL, Area.REST);

    private final transient NationService nation;
    private final transient Regions regions;
    private final transient FigureTexts texts;
    private final transient FigureDownload download;
    private final MeasureBar bar;
    private final Div board = new Div();

    NationView(NationService nation, Regions regions, FigureTexts texts, FigureDownload download) {
        this.nation = nation;
        this.regions = regions;
        this.texts = texts;
        this.download = download;
        bar = new MeasureBar(texts, this::remember, this::draw);
        var recount = new Button(getTranslation("nation.recount"), click -> recount());
        add(
                new PageHeader(getTranslation("nation.title"), recount, new PrintButton())
                        .withHelp(getTranslation("nation.help")),
                bar,
                board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.setMeasure(MeasureBar.measureOf(event.getLocation().getQueryParameters()));
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nation.title");
    }

    private void recount() {
        nation.recount();
        draw();
        Notices.success(getTranslation("nation.recounted"));
    }

    private void remember(Measure measure) {
        getUI().ifPresent(ui -> ui.navigate("nation", QueryParameters.of("measure", measure.name())));
    }

    private void draw() {
        board.removeAll();
        nation.count(bar.measure()).ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        bar.setAsOf(null);
        board.add(new EmptyState(
                getTranslation("nation.none.title"),
                getTranslation("nation.none.hint"),
                new Button(getTranslation("nation.recount"), click -> recount())));
    }

    private void show(NationalCount count) {
        bar.setAsOf(count.asOf());
        var unit = bar.unit();
        var all = regions.all();
        var map = part(
                "nation.map",
                new Paragraph(finding(count, unit)),
                new HexMap(all, region -> hexagon(region, count, unit), texts.locale()));
        map.add(hint());
        var areas = all.stream().map(region -> Area.of(region.id())).toList();
        var rank = part("nation.rank", new RankBars(areas, count, unit, texts));
        var upper = new Div(map, rank);
        upper.addClassName("nation-board");
        var table = part("nation.table", download.links(count), new RegionTable(all, count, unit, texts));
        board.add(upper, table);
        Stream.of(Dimension.SIZE, Dimension.SECTION, Dimension.CERTIFICATE)
                .filter(dimension -> !count.categories(dimension).isEmpty())
                .map(dimension -> part(
                        "nation.dimension." + dimension,
                        new BreakdownTable(dimension, ABOVE_REGIONS, count, unit, texts)))
                .forEach(board::add);
        var footnote = new Paragraph(getTranslation("nation.withheld"));
        footnote.addClassName("footnote");
        board.add(footnote);
    }

    private HexMap.Hexagon hexagon(Region region, NationalCount count, MoneyUnit unit) {
        var figure = count.total(Area.of(region.id()));
        return new HexMap.Hexagon(
                texts.value(count.measure(), unit, figure),
                figure.map(Figure::value).orElse(null),
                "nation/" + region.id() + "?measure=" + count.measure().name());
    }

    /** The title of the map says what there is to see. */
    private String finding(NationalCount count, MoneyUnit unit) {
        var leader = regions.all().stream()
                .map(Region::id)
                .flatMap(region -> count.total(Area.of(region)).stream())
                .filter(figure -> !figure.withheld())
                .max(java.util.Comparator.comparing(
                        Figure::value, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())));
        return leader.map(figure -> getTranslation(
                        "nation.map.finding",
                        getTranslation("nation.measure." + count.measure()),
                        texts.area(figure.area()),
                        texts.value(count.measure(), unit, java.util.Optional.of(figure)) + " "
                                + texts.unit(count.measure(), unit)))
                .orElse("");
    }

    private Component hint() {
        var hint = new Span(getTranslation("nation.map.hint"));
        hint.addClassName("footnote");
        return hint;
    }

    private Section part(String titleKey, Component... content) {
        var children = new ArrayList<Component>();
        children.add(new H2(getTranslation(titleKey)));
        children.addAll(List.of(content));
        var part = new Section(children.toArray(Component[]::new));
        part.addClassName("nation-part");
        return part;
    }
}
