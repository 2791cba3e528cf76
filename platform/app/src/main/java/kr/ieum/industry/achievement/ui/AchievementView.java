package kr.ieum.industry.achievement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.Roles;
import kr.ieum.industry.PolicyYears;
import kr.ieum.industry.achievement.Achievement;
import kr.ieum.industry.achievement.AchievementBasis;
import kr.ieum.industry.achievement.AchievementService;
import kr.ieum.industry.achievement.AchievementState;
import kr.ieum.industry.achievement.RegionAchievement;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.ui.LifeCyclePanel;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.text.Refusal;

/** How the regions did for the allocation of a year: measured, graded by the rules, decided, fixed. */
@Route(AchievementView.PATH + "/:year?([0-9]{4})")
@StyleSheet("krds/allocation.css")
@Menu(title = "industry.achievement.title", order = 152)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class AchievementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "industry/achievement";

    private final transient AchievementService achievements;
    private final transient AchievementBasis basis;
    private final transient PolicyYears years;
    private final transient LifeCycles cycles;
    private final transient LifeCycle<AchievementState> cycle;
    private final transient AchievementTexts wording;
    private final transient RuleTexts rules;
    private final LocalDate today;
    private final Select<Integer> choice = new Select<>();
    private final Div content = new Div();
    private final Button measure = new Button();
    private int year;

    AchievementView(
            AchievementService achievements,
            AchievementBasis basis,
            PolicyYears years,
            LifeCycles cycles,
            LifeCycle<AchievementState> cycle,
            AchievementTexts wording,
            RuleTexts rules,
            Clock clock) {
        this.achievements = achievements;
        this.basis = basis;
        this.years = years;
        this.cycles = cycles;
        this.cycle = cycle;
        this.wording = wording;
        this.rules = rules;
        today = LocalDate.now(clock);
        choice.setLabel(wording.get("year"));
        choice.setItems(years.all());
        choice.setItemLabelGenerator(each -> wording.get("year-name", String.valueOf(each)));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(PATH + "/" + change.getValue());
            }
        });
        measure.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        measure.addClickListener(click -> measure());
        measure.setVisible(mayDecide());
        var bar = new Div(choice);
        bar.addClassName("search-bar");
        add(
                new PageHeader(wording.get("title"), measure, new PrintButton()).withHelp(wording.get("help")),
                bar,
                content);
    }

    @Override
    public String getPageTitle() {
        return wording.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("year").orElseGet(this::nextYear);
        if (!years.has(year)) {
            throw new NotFoundException();
        }
        choice.setValue(year);
        draw();
    }

    /** The year that is allocated next, or the last one of the policy. */
    private int nextYear() {
        return Math.min(today.getYear() + 1, years.all().getLast());
    }

    private void draw() {
        content.removeAll();
        var found = achievements.find(year);
        measure.setText(wording.get(found.isEmpty() ? "measure" : "measure-again"));
        measure.setEnabled(found.filter(Achievement::isFixed).isEmpty());
        found.ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        content.add(new EmptyState(
                wording.get("none", String.valueOf(year)),
                wording.get(mayDecide() ? "none-hint" : "none-hint-analyst", String.valueOf(year))));
    }

    private void show(Achievement achievement) {
        var note = new Paragraph(wording.get(
                "note",
                String.valueOf(achievement.year()),
                String.valueOf(achievement.figuresYear()),
                String.valueOf(achievement.figuresYear() - 1)));
        note.addClassName("footnote");
        content.add(
                note,
                new AchievementTable(achievement, achievements.leastConfidence(year), wording, actions(achievement)),
                new LifeCyclePanel<>(cycles, cycle, achievement.id(), today, this::draw));
    }

    private java.util.function.Function<RegionAchievement, Component> actions(Achievement achievement) {
        return region -> {
            var actions = new Div(new BasisButton(
                    rules,
                    wording.get("score-of", wording.region(region.region())),
                    () -> basis.of(achievement, region, wording.locale())));
            actions.addClassName("row-actions");
            if (mayDecide() && !achievement.isFixed()) {
                var decide = new Button(
                        wording.get("decide"),
                        click -> new GradeDialog(achievements, wording, year, region, this::draw).open());
                decide.setAriaLabel(wording.get("decide.title", wording.region(region.region())));
                decide.addThemeVariants(ButtonVariant.LUMO_SMALL);
                actions.add(decide);
            }
            return actions;
        };
    }

    private void measure() {
        try {
            achievements.measure(year);
            Notices.success(wording.get("measured", String.valueOf(year)));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        draw();
    }

    private static boolean mayDecide() {
        return CurrentUser.find()
                .filter(user -> user.role() == Role.MINISTRY_ADMIN)
                .isPresent();
    }
}
