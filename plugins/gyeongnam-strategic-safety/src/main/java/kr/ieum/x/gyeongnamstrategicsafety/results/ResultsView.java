package kr.ieum.x.gyeongnamstrategicsafety.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.x.gyeongnamstrategicsafety.desk.Figures;
import kr.ieum.x.gyeongnamstrategicsafety.desk.HolidayList;
import kr.ieum.x.gyeongnamstrategicsafety.links.Links;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.page.Page;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.Gone;
import kr.ieum.x.gyeongnamstrategicsafety.records.Rescue;

/** The figures of the project with their formulas and the way to what they count, and the days that count. */
class ResultsView extends Page {

    static final String PATH = "results";

    private final transient Links links;
    private final transient Figures figures;
    private final transient HolidayList.Maker holidays;
    private final transient Colleagues colleagues;
    private final transient Rescue rescue;
    private final transient Labels labels;

    ResultsView(
            PluginContext plugin,
            Colleagues colleagues,
            Links links,
            Figures figures,
            HolidayList.Maker holidays,
            Rescue rescue,
            Labels labels) {
        super(plugin, PATH, colleagues);
        this.links = links;
        this.figures = figures;
        this.holidays = holidays;
        this.colleagues = colleagues;
        this.rescue = rescue;
        this.labels = labels;
    }

    @Override
    protected void showList(Address address) {
        removeAll();
        add(
                new PageHeader(text("results.title"), new PrintButton()).withHelp(text("results.help")),
                new Paragraph(text("results.sight")),
                made(),
                inTime(),
                holidays.make());
        if (colleagues.isAdmin()) {
            add(new RescueList(plugin(), rescue, colleagues, labels));
        }
    }

    @Override
    protected void showRecord(UUID id) {
        throw new Gone();
    }

    private Section made() {
        var made = links.made();
        return section(
                "results.links",
                text("results.links.value", made.links(), made.firms()),
                text("results.links.formula"),
                drill("links", "stage", "LINKED", text("results.links.linked")),
                drill("links", "stage", "SUCCEEDED", text("results.links.succeeded")));
    }

    private Section inTime() {
        var count = figures.punctuality();
        var percent = count.percent();
        return section(
                "results.in-time",
                percent == null ? text("results.in-time.none") : text("results.in-time.value", percent.toPlainString()),
                text("results.in-time.formula", count.inTime(), count.late(), count.overdue()),
                drill("desk", "clock", "IN_TIME", text("results.in-time.in-time", count.inTime())),
                drill("desk", "clock", "LATE", text("results.in-time.late", count.late())),
                drill("desk", "clock", "OVERDUE", text("results.in-time.overdue", count.overdue())));
    }

    private Section section(String title, String value, String formula, Anchor... ways) {
        var figure = new Paragraph(value);
        figure.addClassName("key-figures");
        var there = new Div(ways);
        there.addClassName("table-toolbar");
        var section = new Section(new H2(text(title)), figure, new Paragraph(formula), there);
        section.addClassName("page-section");
        return section;
    }

    private Anchor drill(String path, String key, String value, String text) {
        return new Anchor(href(plugin(), path, new Address(Map.of(key, value))), text);
    }
}
