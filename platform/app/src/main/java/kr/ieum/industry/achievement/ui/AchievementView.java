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
@Menu(title = "industry.achievement.title", order = 150)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class AchievementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "industry/achievement";

    private final transient AchievementService achievements;
    private final transient AchievementBasis basis;
    private final transient PolicyYears years;
    private final transient LifeCycles cycles;
    private final transient LifeCycle<AchievementState> cycle;
    private final transient AchievementTexts texts;
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
            AchievementTexts texts,
            RuleTexts rules,
            Clock clock) {
        this.achievements = achievements;
        this.basis = basis;
        this.years = years;
        this.cycles = cycles;
        this.cycle = cycle;
        this.texts = texts;
        this.rules = rules;
        today = LocalDate.now(clock);
        choice.setLabel(texts.get("year"));
        choice.setItems(years.all());
        choice.setItemLabelGenerator(each -> texts.get("year-name", String.valueOf(each)));
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
                new PageHeader(texts.get("title"), measure, new PrintButton()).withHelp(texts.get("help")),
                bar,
                content);
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
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
        measure.setText(texts.get(found.isEmpty() ? "measure" : "measure-again"));
        measure.setEnabled(found.filter(Achievement::isFixed).isEmpty());
        found.ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        content.add(new EmptyState(
                texts.get("none", String.valueOf(year)),
                texts.get(mayDecide() ? "none-hint" : "none-hint-analyst", String.valueOf(year))));
    }

    private void show(Achievement achievement) {
        var note = new Paragraph(texts.get(
                "note",
                String.valueOf(achievement.year()),
                String.valueOf(achievement.figuresYear()),
                String.valueOf(achievement.figuresYear() - 1)));
        note.addClassName("footnote");
        content.add(
                note,
                new AchievementTable(achievement, achievements.leastConfidence(year), texts, actions(achievement)),
                new LifeCyclePanel<>(cycles, cycle, achievement.id(), today, this::draw));
    }

    private java.util.function.Function<RegionAchievement, Component> actions(Achievement achievement) {
        return region -> {
            var actions = new Div(new BasisButton(
                    rules,
                    texts.get("score-of", texts.region(region.region())),
                    () -> basis.of(achievement, region, texts.locale())));
            actions.addClassName("row-actions");
            if (mayDecide() && !achievement.isFixed()) {
                var decide = new Button(
                        texts.get("decide"),
                        click -> new GradeDialog(achievements, texts, year, region, this::draw).open());
                decide.setAriaLabel(texts.get("decide.title", texts.region(region.region())));
                decide.addThemeVariants(ButtonVariant.LUMO_SMALL);
                actions.add(decide);
            }
            return actions;
        };
    }

    private void measure() {
        try {
            achievements.measure(year);
            Notices.success(texts.get("measured", String.valueOf(year)));
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
