package kr.ieum.nation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.nation.Area;
import kr.ieum.nation.Dimension;
import kr.ieum.nation.Measure;
import kr.ieum.nation.NationService;
import kr.ieum.nation.NationalCount;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;

/** One region's figures against the country: still counts and sums, never a firm. */
@Route("nation/:region")
@StyleSheet("krds/nation.css")
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class RegionFiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NationService nation;
    private final transient Regions regions;
    private final transient FigureTexts texts;
    private final PageHeader header = new PageHeader("").under(getTranslation("nation.title"), "nation");
    private final MeasureBar bar;
    private final Div board = new Div();
    private String area = Area.COUNTRY;
    private String title = "";

    RegionFiguresView(NationService nation, Regions regions, FigureTexts texts) {
        this.nation = nation;
        this.regions = regions;
        this.texts = texts;
        bar = new MeasureBar(texts, this::remember, this::draw);
        add(header, bar, board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var region = event.getRouteParameters()
                .get("region")
                .filter(TenantId::isValid)
                .flatMap(id -> regions.find(new TenantId(id)))
                .orElseThrow(NotFoundException::new);
        show(region);
        bar.setMeasure(MeasureBar.measureOf(event.getLocation().getQueryParameters()));
        draw();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Region region) {
        area = Area.of(region.id());
        title = region.name().in(texts.locale());
        header.setTitle(title);
    }

    private void remember(Measure measure) {
        getUI().ifPresent(ui -> ui.navigate("nation/" + area, QueryParameters.of("measure", measure.name())));
    }

    private void draw() {
        board.removeAll();
        nation.count(bar.measure())
                .ifPresentOrElse(
                        this::show,
                        () -> board.add(new EmptyState(
                                getTranslation("nation.none.title"), getTranslation("nation.none.hint"))));
    }

    private void show(NationalCount count) {
        bar.setAsOf(count.asOf());
        var unit = bar.unit();
        Stream.of(Dimension.ALL, Dimension.SIZE, Dimension.SECTION, Dimension.CERTIFICATE)
                .filter(dimension -> !count.categories(dimension).isEmpty())
                .map(dimension -> part(
                        "nation.dimension." + dimension,
                        new BreakdownTable(dimension, List.of(Area.COUNTRY, area), count, unit, texts)))
                .forEach(board::add);
        board.add(part("nation.trend", trend(count)));
        var footnote = new Paragraph(getTranslation("nation.withheld"));
        footnote.addClassName("footnote");
        board.add(footnote);
    }

    private Component trend(NationalCount count) {
        var unit = bar.unit();
        var table = new DataTable(
                getTranslation("nation.trend"),
                List.of(
                        getTranslation("nation.day"),
                        getTranslation("nation.measure." + count.measure()) + " (" + texts.unit(count.measure(), unit)
                                + ")"));
        nation.days(count.measure(), area)
                .forEach(day -> table.add(
                        day.day().toString(),
                        List.of(
                                day.value() == null
                                        ? FigureTexts.WITHHELD
                                        : texts.value(count.measure(), unit, day.value()))));
        return table;
    }

    private Section part(String titleKey, Component content) {
        var part = new Section(new H2(getTranslation(titleKey)), content);
        part.addClassName("nation-part");
        return part;
    }
}
