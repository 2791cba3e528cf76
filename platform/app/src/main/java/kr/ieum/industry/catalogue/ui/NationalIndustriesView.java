package kr.ieum.industry.catalogue.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.industry.catalogue.IndustryKind;
import kr.ieum.industry.catalogue.NationalIndustries;
import kr.ieum.industry.catalogue.RegionalIndustry;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;

/** The industry map of the country: what the regions have chosen, how complete it is, and what came of what. */
@Route("nation/industries")
@Menu(title = "industry.catalogue.nation.title", order = 122)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
@StyleSheet("krds/plugins.css")
@StyleSheet("krds/industry.css")
class NationalIndustriesView extends Div implements HasDynamicTitle {

    private final transient NationalIndustries industries;
    private final transient IndustryTexts texts;
    private final transient RuleTexts rules;
    private final transient List<Region> regions;
    private final LocalDate today;
    private final DateField day;
    private final Div parts = new Div();

    NationalIndustriesView(
            NationalIndustries industries, Regions regions, IndustryTexts texts, RuleTexts rules, Clock clock) {
        this.industries = industries;
        this.texts = texts;
        this.rules = rules;
        today = LocalDate.now(clock);
        var those = industries.regions();
        this.regions = regions.all().stream()
                .filter(region -> those.contains(region.id().value()))
                .toList();
        day = new DateField(texts.word("as-of"));
        day.setValue(today);
        day.addValueChangeListener(change -> refresh());
        add(
                new PageHeader(getPageTitle(), new CsvLink(texts.word("nation.title") + ".csv", () -> table(asOf())))
                        .withHelp(texts.word("nation.help")),
                day,
                parts);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.catalogue.nation.title");
    }

    private LocalDate asOf() {
        return Objects.requireNonNullElse(day.getValue(), today);
    }

    private void refresh() {
        var entered = industries.byRegion();
        parts.removeAll();
        parts.add(completeness(entered), map(), mapping(entered));
    }

    private Section completeness(Map<String, List<RegionalIndustry>> entered) {
        var section = part("nation.complete");
        for (var kind : IndustryKind.values()) {
            var held = regions.stream()
                    .mapToInt(region -> held(entered, region, kind).size())
                    .sum();
            var all = industries.count(kind);
            var name = texts.word("kind." + kind);
            var line = new Paragraph(texts.word("nation.entered", name, held, all.whole()) + " ");
            line.add(new BasisButton(rules, name, () -> explain(kind, entered, held)));
            section.add(line);
        }
        var table = new DataTable(
                texts.word("nation.complete"),
                Stream.concat(
                                Stream.of(texts.word("region")),
                                Stream.of(IndustryKind.values()).map(kind -> texts.word("kind." + kind)))
                        .toList());
        regions.forEach(region -> table.add(
                region.name().in(getLocale()),
                Stream.of(IndustryKind.values())
                        .map(kind -> String.valueOf(held(entered, region, kind).size()))
                        .toList()));
        section.add(table);
        return section;
    }

    private Section map() {
        var section = part("nation.map");
        var rows = table(asOf());
        if (rows.size() == 1) {
            section.add(new EmptyState(texts.word("nation.empty"), texts.word("nation.empty.hint")));
            return section;
        }
        section.add(drawn(texts.word("nation.map"), rows));
        return section;
    }

    private Section mapping(Map<String, List<RegionalIndustry>> entered) {
        var section = part("nation.mapping");
        var rows = mappingRows(entered);
        if (rows.size() == 1) {
            section.add(new Paragraph(texts.word("nation.mapping.empty")));
            return section;
        }
        section.add(
                new CsvLink(texts.word("nation.mapping") + ".csv", () -> rows),
                drawn(texts.word("nation.mapping"), rows));
        return section;
    }

    private Section part(String title) {
        var part = new Section(new H2(texts.word(title)));
        part.addClassName("industry-part");
        return part;
    }

    /** Each industry of the day with its region; headings first. */
    private List<List<String>> table(LocalDate asOf) {
        var entered = industries.byRegion();
        var rows = new ArrayList<List<String>>();
        rows.add(headings("region", "kind", "name", "scores", "scope", "period"));
        for (var region : regions) {
            entered.getOrDefault(region.id().value(), List.of()).stream()
                    .map(RegionalIndustry::data)
                    .filter(data -> data.holdsOn(asOf))
                    .forEach(data -> rows.add(List.of(
                            region.name().in(texts.locale()),
                            texts.word("kind." + data.kind()),
                            texts.name(data),
                            texts.scores(data),
                            texts.scope(data),
                            texts.days(data))));
        }
        return rows;
    }

    /** Each industry before the reform with what came of it, and those of today that came of none. */
    private List<List<String>> mappingRows(Map<String, List<RegionalIndustry>> entered) {
        var rows = new ArrayList<List<String>>();
        rows.add(headings("region", "kind.FORMER", "nation.became"));
        for (var region : regions) {
            var all = entered.getOrDefault(region.id().value(), List.of());
            var name = region.name().in(texts.locale());
            all.stream()
                    .filter(each -> each.data().kind() == IndustryKind.FORMER)
                    .forEach(former -> rows.add(List.of(
                            name,
                            texts.name(former.data()),
                            named(all.stream()
                                    .filter(each -> each.data().formers().contains(former.id()))))));
            var fresh = named(all.stream()
                    .filter(each -> each.data().kind() != IndustryKind.FORMER)
                    .filter(each -> each.data().formers().isEmpty()));
            if (!fresh.isEmpty()) {
                rows.add(List.of(name, texts.word("nation.no-former"), fresh));
            }
        }
        return rows;
    }

    private String named(Stream<RegionalIndustry> those) {
        return those.map(each -> texts.name(each.data()) + " ("
                        + texts.word("kind." + each.data().kind()) + ")")
                .collect(Collectors.joining(", "));
    }

    private DataTable drawn(String caption, List<List<String>> rows) {
        var table = new DataTable(caption, rows.getFirst());
        table.addClassName("text-table");
        rows.stream().skip(1).forEach(row -> table.add(row.getFirst(), row.subList(1, row.size())));
        return table;
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(key -> texts.word(key)).toList();
    }

    private List<RegionalIndustry> held(Map<String, List<RegionalIndustry>> entered, Region region, IndustryKind kind) {
        return entered.getOrDefault(region.id().value(), List.of()).stream()
                .filter(each -> each.data().kind() == kind)
                // those before the reform have all ended: that they were entered is what counts
                .filter(each -> kind == IndustryKind.FORMER || each.data().holdsOn(asOf()))
                .toList();
    }

    private Explanation explain(IndustryKind kind, Map<String, List<RegionalIndustry>> entered, int held) {
        var all = industries.count(kind);
        return new Explanation(
                texts.both("kind." + kind),
                texts.word("nation.of", held, all.whole()),
                texts.both("nation.formula", held, all.whole()),
                regions.stream()
                        .map(region -> new Explanation.Input(
                                region.name(),
                                String.valueOf(held(entered, region, kind).size()),
                                texts.both("nation.source"),
                                asOf()))
                        .toList(),
                List.of(all),
                List.of(texts.both("nation.limit")));
    }
}
