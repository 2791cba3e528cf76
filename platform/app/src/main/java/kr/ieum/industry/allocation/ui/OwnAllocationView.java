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
@Menu(title = "industry.allocation.mine", order = 280)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
class OwnAllocationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnAllocations allocations;
    private final transient OwnAchievements achievements;
    private final transient AllocationBasis basis;
    private final transient AchievementBasis gradeBasis;
    private final transient AllocationTexts texts;
    private final transient RuleTexts rules;
    private final UnitSwitch unit = new UnitSwitch();
    private final Div content = new Div();

    OwnAllocationView(
            OwnAllocations allocations,
            OwnAchievements achievements,
            AllocationBasis basis,
            AchievementBasis gradeBasis,
            AllocationTexts texts,
            RuleTexts rules) {
        this.allocations = allocations;
        this.achievements = achievements;
        this.basis = basis;
        this.gradeBasis = gradeBasis;
        this.texts = texts;
        this.rules = rules;
        unit.addValueChangeListener(change -> draw());
        add(
                new PageHeader(texts.get("mine"), new PrintButton()).withHelp(texts.get("mine.help")),
                content);
    }

    @Override
    public String getPageTitle() {
        return texts.get("mine");
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
            var before = place + 1 < inForce.size() ? Optional.of(inForce.get(place + 1)) : Optional.<AllocationSheet>empty();
            content.add(year(inForce.get(place), before));
        }
        var replaced = sheets.stream().filter(sheet -> !sheet.head().isInForce()).toList();
        if (!replaced.isEmpty()) {
            content.add(replaced(replaced));
        }
        var note = new Paragraph(texts.get("mine.note"));
        note.addClassName("footnote");
        content.add(note);
    }

    private Component nothingYet() {
        return new EmptyState(texts.get("mine.none"), texts.get("mine.none-hint"));
    }

    private Component noMember() {
        return new EmptyState(
                texts.get("mine.no-member"),
                texts.get("mine.no-member-hint"),
                new Anchor(PolicyPaths.rule("allocation.members"), texts.get("mine.no-member-rule")));
    }

    private Component year(AllocationSheet sheet, Optional<AllocationSheet> before) {
        var line = own(sheet);
        var money = unit.getValue();
        var region = texts.region(line.region());
        var amount = new Paragraph(texts.money(line.sum(), money));
        amount.addClassName("own-amount");
        amount.add(new BasisButton(rules, texts.get("share-of", region), () -> basis.of(sheet, line, texts.locale())));
        var facts = new FactList()
                .with(texts.get("column.grade"), grade(sheet, line))
                .with(texts.get("column.equal"), texts.money(line.equal(), money))
                .with(texts.get("column.fixed"), texts.money(line.fixed(), money))
                .with(texts.get("column.weighted"), texts.money(line.weighted(), money))
                .with(texts.get("mine.before"), before(sheet, before, money))
                .with(texts.get("mine.all"), all(sheet, money))
                .with(texts.get("column.published"), texts.day(sheet.head().publishedAt()));
        if (sheet.head().reason() != null) {
            facts.with(texts.get("column.reason"), sheet.head().reason());
        }
        var part = new Section(new H2(texts.sheet(sheet.head())), amount, facts);
        part.addClassName("allocation-part");
        return part;
    }

    /** The grade with the way to why it is so. */
    private Component grade(AllocationSheet sheet, AllocationLine line) {
        var shown = new Div(line.grade().name());
        achievements.find(sheet.year()).ifPresent(achievement -> achievement
                .region(line.region())
                .ifPresent(own -> shown.add(new BasisButton(
                        rules,
                        texts.get("grade-of", texts.region(line.region())),
                        () -> gradeBasis.of(achievement, own, texts.locale())))));
        return shown;
    }

    private String before(AllocationSheet sheet, Optional<AllocationSheet> before, MoneyUnit money) {
        return before.map(former -> texts.get(
                        "mine.change",
                        texts.sheet(former.head()),
                        texts.money(own(former).sum(), money),
                        texts.change(own(sheet).sum() - own(former).sum(), money) + texts.unit(money)))
                .orElse(texts.get("mine.no-before"));
    }

    private String all(AllocationSheet sheet, MoneyUnit money) {
        return texts.get(
                "mine.totals",
                texts.money(sheet.head().total(), money),
                texts.percent(sheet.head().ratio()),
                texts.money(sheet.head().pool(), money),
                sheet.terms().members().size());
    }

    /** What was published and corrected since. */
    private Component replaced(List<AllocationSheet> sheets) {
        var money = unit.getValue();
        var table = new DataTable(
                texts.get("mine.replaced"),
                List.of(
                        texts.get("column.sheet"),
                        texts.get("column.grade"),
                        texts.head("column.sum", money),
                        texts.get("column.published"),
                        texts.get("replaced-on")));
        sheets.forEach(sheet -> table.add(
                texts.sheet(sheet.head()),
                List.of(
                        own(sheet).grade().name(),
                        money.format(own(sheet).sum()),
                        texts.day(sheet.head().publishedAt()),
                        texts.day(sheet.head().replacedAt()))));
        var part = new Section(new H2(texts.get("mine.replaced")), table);
        part.addClassName("allocation-part");
        return part;
    }

    private static AllocationLine own(AllocationSheet sheet) {
        return sheet.line(Tenancy.current()).orElseThrow();
    }
}
