package kr.ieum.industry.leading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.industry.leading.NationalLeading;
import kr.ieum.industry.leading.NationalLeading.Published;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;

/** Every region's published leading innovators, and whether their number is right. */
@Route("nation/leading-firms")
@Menu(title = "industry.leading.nation.title", order = 150)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
@StyleSheet("krds/leading.css")
class NationalLeadingView extends Div implements HasDynamicTitle {

    private final transient NationalLeading leading;
    private final transient RuleTexts texts;
    private final LocalDate today;

    NationalLeadingView(NationalLeading leading, Regions regions, RuleTexts texts, Clock clock) {
        this.leading = leading;
        this.texts = texts;
        today = LocalDate.now(clock);
        addClassName("leading-list");
        var lists = leading.inTerm();
        add(new PageHeader(getPageTitle(), new PrintButton()).withHelp(getTranslation("industry.leading.nation.help")));
        add(sum(lists));
        regions.all().stream()
                .filter(region -> lists.containsKey(region.id().value()))
                .forEach(region ->
                        add(region(region, lists.getOrDefault(region.id().value(), List.of()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.leading.nation.title");
    }

    private Paragraph sum(Map<String, List<Published>> lists) {
        var all = lists.values().stream().mapToInt(List::size).sum();
        var sum = new Paragraph(getTranslation(
                "industry.leading.nation.sum", all, leading.target().whole()));
        sum.addClassName("leading-sum");
        return sum;
    }

    private Component region(Region region, List<Published> list) {
        var name = region.name().in(getLocale());
        var roster = leading.rosterOf(list.size());
        var line = new Div(
                new H2(name),
                new Span(getTranslation("industry.leading.count", list.size())),
                RosterBadge.of(this, roster));
        line.add(new BasisButton(texts, name, () -> roster.explain(today)));
        line.addClassName("leading-region");
        var section = new Section(line);
        if (!list.isEmpty()) {
            section.add(new Details(getTranslation("industry.leading.nation.names"), table(name, list)));
        }
        return section;
    }

    private DataTable table(String region, List<Published> list) {
        var table = new DataTable(
                region,
                Stream.of("firm", "designated", "last-day", "grounds")
                        .map(column -> getTranslation("industry.leading." + column))
                        .toList());
        table.addClassName("text-table");
        list.forEach(each -> table.add(
                each.name(),
                List.of(each.designated().toString(), each.lastDay().toString(), each.grounds())));
        return table;
    }
}
