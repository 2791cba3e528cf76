package kr.ieum.industry.joint.ui;

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
import kr.ieum.industry.joint.JointBoard;
import kr.ieum.industry.joint.JointTechnology;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.policy.Policy;
import kr.ieum.region.JointGroup;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;

/** The groups of regions by technology, with their members on a day; no firm is named. */
@StyleSheet("krds/industry.css")
@Route("nation/joint")
@Menu(title = "industry.joint.nation.title", order = 160)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class NationalJointView extends Div implements HasDynamicTitle {

    private final transient JointBoard board;
    private final transient Regions regions;
    private final transient Policy policy;
    private final LocalDate today;
    private final DateField day;
    private final Div parts = new Div();

    /** What is drawn, for the file; a request for a file has no page, and so no language of its own. */
    private final List<List<String>> rows = new ArrayList<>();

    NationalJointView(JointBoard board, Regions regions, Policy policy, Clock clock) {
        this.board = board;
        this.regions = regions;
        this.policy = policy;
        today = LocalDate.now(clock);
        day = new DateField(getTranslation("industry.joint.as-of"));
        day.setValue(today);
        day.addValueChangeListener(change -> refresh());
        add(
                new PageHeader(getPageTitle(), new CsvLink(getPageTitle() + ".csv", () -> List.copyOf(rows)))
                        .withHelp(getTranslation("industry.joint.nation.help")),
                day,
                parts);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.joint.nation.title");
    }

    private void refresh() {
        parts.removeAll();
        rows.clear();
        rows.add(headings("technology", "group", "members", "firms"));
        var asOf = Objects.requireNonNullElse(day.getValue(), today);
        var firms = board.firms();
        board.technologies(asOf).forEach(technology -> parts.add(section(technology, asOf, firms)));
        parts.add(new Paragraph(getTranslation("industry.joint.nation.without", without(asOf))));
    }

    private Section section(JointTechnology technology, LocalDate asOf, Map<TenantId, Integer> firms) {
        var name = technology.name().in(getLocale());
        var table = new DataTable(name, headings("group", "members", "firms"));
        table.addClassName("text-table");
        technology.groups().forEach(group -> {
            var cells = List.of(members(group, asOf), count(firms.getOrDefault(group.id(), 0)));
            table.add(group.name().in(getLocale()), cells);
            rows.add(List.of(name, group.name().in(getLocale()), cells.getFirst(), cells.getLast()));
        });
        var section = new Section(new H2(name), table);
        section.addClassName("industry-part");
        return section;
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(column -> getTranslation("industry.joint.nation." + column))
                .toList();
    }

    private String members(JointGroup group, LocalDate asOf) {
        var members = group.members(asOf);
        return members.isEmpty()
                ? getTranslation("industry.joint.nation.no-members")
                : members.stream()
                        .map(id -> regions.nameOf(new TenantId(id)).in(getLocale()))
                        .collect(Collectors.joining(", "));
    }

    private String count(int firms) {
        return firms < 0 ? getTranslation("industry.joint.nation.withheld") : String.valueOf(firms);
    }

    /** Regions of the reshaped industries that no group has. */
    private String without(LocalDate asOf) {
        var with = board.regionsWithGroup(asOf);
        return policy.on("scope.industry", today).members().stream()
                .filter(region -> !with.contains(region))
                .map(region -> regions.nameOf(new TenantId(region)).in(getLocale()))
                .collect(Collectors.joining(", "));
    }
}
