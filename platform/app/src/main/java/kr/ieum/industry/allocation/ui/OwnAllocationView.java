package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kr.ieum.identity.Roles;
import kr.ieum.industry.achievement.AchievementBasis;
import kr.ieum.industry.achievement.OwnAchievements;
import kr.ieum.industry.allocation.AllocationBasis;
import kr.ieum.industry.allocation.AllocationSheet;
import kr.ieum.industry.allocation.OwnAllocations;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.plugin.ui.UnitSwitch;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.PolicyPaths;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.tenancy.Tenancy;

/** What the region gets by year, why, and against the year before; or why it gets nothing. */
@Route(AllocationPaths.MINE)
@StyleSheet("krds/allocation.css")
@Menu(title = "industry.allocation.mine", order = 285)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
class OwnAllocationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnAllocations allocations;
    private final transient OwnAchievements achievements;
    private final transient AllocationBasis basis;
    private final transient AchievementBasis gradeBasis;
    private final transient AllocationTexts wording;
    private final transient RuleTexts rules;
    private final UnitSwitch unit = new UnitSwitch();
    private final Div content = new Div();

    OwnAllocationView(
            OwnAllocations allocations,
            OwnAchievements achievements,
            AllocationBasis basis,
            AchievementBasis gradeBasis,
            AllocationTexts wording,
            RuleTexts rules) {
        this.allocations = allocations;
        this.achievements = achievements;
        this.basis = basis;
        this.gradeBasis = gradeBasis;
        this.wording = wording;
        this.rules = rules;
        unit.addValueChangeListener(change -> draw());
        add(new PageHeader(wording.get("mine"), new PrintButton()).withHelp(wording.get("mine.help")), content);
    }

    @Override
    public String getPageTitle() {
        return wording.get("mine");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        content.removeAll();
        var sheets = allocations.all();
        if (sheets.isEmpty()) {
            content.add(allocations.isMember() ? nothingYet() : noMember());
            return;
        }
        content.add(unit);
        var inForce = sheets.stream().filter(sheet -> sheet.head().isInForce()).toList();
        for (var place = 0; place < inForce.size(); place++) {
            var before = place + 1 < inForce.size()
                    ? Optional.of(inForce.get(place + 1))
                    : Optional.<AllocationSheet>empty();
            content.add(year(inForce.get(place), before));
        }
        var replaced =
                sheets.stream().filter(sheet -> !sheet.head().isInForce()).toList();
        if (!replaced.isEmpty()) {
            content.add(replaced(replaced));
        }
        var note = new Paragraph(wording.get("mine.note"));
        note.addClassName("footnote");
        content.add(note);
    }

    private Component nothingYet() {
        return new EmptyState(wording.get("mine.none"), wording.get("mine.none-hint"));
    }

    private Component noMember() {
        return new EmptyState(
                wording.get("mine.no-member"),
                wording.get("mine.no-member-hint"),
                new Anchor(PolicyPaths.rule("allocation.members"), wording.get("mine.no-member-rule")));
    }

    private Component year(AllocationSheet sheet, Optional<AllocationSheet> before) {
        var line = own(sheet);
        var money = unit.getValue();
        var region = wording.region(line.region());
        var amount = new Paragraph(wording.money(line.sum(), money));
        amount.addClassName("own-amount");
        amount.add(
                new BasisButton(rules, wording.get("share-of", region), () -> basis.of(sheet, line, wording.locale())));
        var facts = new FactList()
                .with(wording.get("column.grade"), grade(sheet, line))
                .with(wording.get("column.equal"), wording.money(line.equal(), money))
                .with(wording.get("column.fixed"), wording.money(line.fixed(), money))
                .with(wording.get("column.weighted"), wording.money(line.weighted(), money))
                .with(wording.get("mine.before"), before(sheet, before, money))
                .with(wording.get("mine.all"), all(sheet, money))
                .with(wording.get("given"), AllocationTexts.given(sheet))
                .with(wording.get("column.published"), wording.day(sheet.head().publishedAt()));
        if (sheet.head().reason() != null) {
            facts.with(wording.get("column.reason"), sheet.head().reason());
        }
        var part = new Section(new H2(wording.sheet(sheet.head())), amount, facts);
        part.addClassName("allocation-part");
        return part;
    }

    /** The grade with the way to why it is so. */
    private Component grade(AllocationSheet sheet, AllocationLine line) {
        var shown = new Div(line.grade().name());
        shown.addClassName("own-grade");
        achievements
                .find(sheet.year())
                .ifPresent(achievement -> achievement
                        .region(line.region())
                        .ifPresent(own -> shown.add(new BasisButton(
                                rules,
                                wording.get("grade-of", wording.region(line.region())),
                                () -> gradeBasis.of(achievement, own, wording.locale())))));
        return shown;
    }

    private String before(AllocationSheet sheet, Optional<AllocationSheet> before, MoneyUnit money) {
        return before.map(former -> wording.get(
                        "mine.change",
                        wording.sheet(former.head()),
                        wording.money(own(former).sum(), money),
                        wording.change(own(sheet).sum() - own(former).sum(), money) + wording.unit(money)))
                .orElse(wording.get("mine.no-before"));
    }

    private String all(AllocationSheet sheet, MoneyUnit money) {
        return wording.get(
                "mine.totals",
                wording.money(sheet.head().total(), money),
                wording.percent(sheet.head().ratio()),
                wording.money(sheet.head().pool(), money),
                sheet.terms().members().size());
    }

    /** What was published and corrected since. */
    private Component replaced(List<AllocationSheet> sheets) {
        var money = unit.getValue();
        var table = new DataTable(
                wording.get("mine.replaced"),
                List.of(
                        wording.get("column.sheet"),
                        wording.get("column.grade"),
                        wording.head("column.sum", money),
                        wording.get("column.published"),
                        wording.get("replaced-on")));
        sheets.forEach(sheet -> table.add(
                wording.sheet(sheet.head()),
                List.of(
                        own(sheet).grade().name(),
                        money.format(own(sheet).sum()),
                        wording.day(sheet.head().publishedAt()),
                        wording.day(sheet.head().replacedAt()))));
        var part = new Section(new H2(wording.get("mine.replaced")), table);
        part.addClassName("allocation-part");
        return part;
    }

    private static AllocationLine own(AllocationSheet sheet) {
        return sheet.line(Tenancy.current()).orElseThrow();
    }
}
