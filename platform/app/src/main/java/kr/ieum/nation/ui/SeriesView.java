package kr.ieum.nation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.nation.series.Series;
import kr.ieum.nation.series.SeriesFigure;
import kr.ieum.nation.series.SeriesService;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.policy.ui.RuleTexts;
import org.jspecify.annotations.Nullable;

/** The statistics the policy looks at, for everybody; the ministry brings the figures in (requirement 2.1). */
@Route("nation/series")
@StyleSheet("krds/nation.css")
@StyleSheet("krds/series.css")
@Menu(title = "nation.series.title", order = 140)
@PermitAll
class SeriesView extends Div implements HasDynamicTitle {

    private final transient SeriesTexts texts;
    private final transient RuleTexts rules;

    SeriesView(SeriesService service, SeriesTexts texts, RuleTexts rules, FigureDownload download) {
        this.texts = texts;
        this.rules = rules;
        var all = service.all();
        var header = new PageHeader(getPageTitle(), new PrintButton()).withHelp(texts.get("help"));
        add(header, download.links(head(), all.stream().flatMap(this::lines).toList()));
        if (CurrentUser.get().role() == Role.MINISTRY_ADMIN) {
            add(new Anchor("imports/new", texts.get("import")));
        }
        add(part("printed", all, series -> !SeriesTile.isChart(series)), part("charts", all, SeriesTile::isChart));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nation.series.title");
    }

    private Section part(String title, List<Series> all, Predicate<Series> which) {
        var tiles = new Div();
        tiles.addClassName("series-tiles");
        all.stream().filter(which).forEach(series -> tiles.add(new SeriesTile(series, all, texts, rules)));
        var part = new Section(new H2(texts.get(title)), tiles);
        part.addClassName("nation-part");
        return part;
    }

    private TableHead head() {
        return new TableHead(
                getPageTitle(),
                List.of(texts.get("help")),
                Stream.of("series", "area", "period", "value", "unit", "source.column", "as-of", "told-at")
                        .map(texts::get)
                        .toList());
    }

    /** A series without figures has a line too, with none in it. */
    private Stream<List<@Nullable Object>> lines(Series series) {
        return series.figures().isEmpty()
                ? Stream.of(line(series, null))
                : series.figures().stream().map(figure -> line(series, figure));
    }

    private List<@Nullable Object> line(Series series, @Nullable SeriesFigure figure) {
        var locale = texts.locale();
        var line = new ArrayList<@Nullable Object>();
        line.add(series.name().in(locale));
        line.add(figure == null ? null : texts.area(figure.area()));
        line.add(figure == null ? null : figure.period());
        line.add(figure == null ? null : figure.value());
        line.add(series.unit().in(locale));
        line.add((figure == null ? series.source() : figure.source()).in(locale));
        line.add(figure == null ? null : figure.asOf());
        line.add(figure == null ? null : texts.time(figure));
        return line;
    }
}
