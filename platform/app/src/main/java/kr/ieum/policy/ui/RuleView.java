package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.NoSuchRule;
import kr.ieum.policy.RuleHistory;
import kr.ieum.policy.RuleHistory.Standing;
import kr.ieum.policy.RuleService;

/** One rule: what it says now, what it said and will say, and, for the ministry, how it goes on. */
@Route(PolicyPaths.RULES + "/:rule")
@PermitAll
@StyleSheet("krds/policy.css")
class RuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RuleService rules;
    private final transient PolicyPlaces places;
    private final transient RuleTexts texts;
    private String title = "";
    private String draft = "";

    RuleView(RuleService rules, PolicyPlaces places, RuleTexts texts) {
        this.rules = rules;
        this.places = places;
        this.texts = texts;
        addClassName("rule-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draft = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RuleDraft.PARAMETER)
                .orElse("");
        show(event.getRouteParameters().get("rule").orElseThrow());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String rule) {
        removeAll();
        try {
            show(rules.history(rule));
        } catch (NoSuchRule unknown) {
            title = getTranslation("policy.rules.title");
            add(
                    header(),
                    new EmptyState(
                            getTranslation("policy.rule.unknown"),
                            getTranslation("policy.rule.unknown-hint"),
                            new Anchor(PolicyPaths.RULES, getTranslation("policy.rule.to-list"))));
        }
    }

    private void show(RuleHistory history) {
        title = history.rule().name().in(texts.locale());
        var carried = places.byClause().getOrDefault(history.rule().clause(), List.of());
        var header = header();
        if (maySet()) {
            var set = new Button(
                    getTranslation("policy.rule.set"),
                    click -> new RuleDialog(rules, history, carried, texts, places, saved(history)).open());
            set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.setActions(set);
        }
        add(header, facts(history), section("policy.rule.history", timeline(history, carried)));
        if (!carried.isEmpty()) {
            add(section("policy.rule.places", places.list(carried)));
        }
        openDraft(history, carried);
    }

    /** What another page proposes is filled in, once, for whoever may set it. */
    private void openDraft(RuleHistory history, List<ClausePlace> carried) {
        if (draft.isEmpty() || !maySet()) {
            return;
        }
        RuleDraft.of(draft, history)
                .ifPresentOrElse(
                        value -> new RuleDialog(rules, history, carried, texts, places, saved(history)).open(value),
                        () -> Notices.warn(getTranslation("policy.rule.bad-draft")));
        draft = "";
    }

    private PageHeader header() {
        return new PageHeader(title).under(getTranslation("policy.rules.title"), PolicyPaths.RULES);
    }

    private FactList facts(RuleHistory history) {
        var rule = history.rule();
        var now = history.entries().stream()
                .filter(entry -> entry.standing() == Standing.CURRENT)
                .findFirst();
        return new FactList()
                .with(
                        getTranslation("policy.rule.now"),
                        now.map(entry -> RuleEntryItem.value(texts, rule, entry))
                                .orElse(getTranslation("policy.rule.none")))
                .with(getTranslation("policy.rule.kind"), getTranslation("policy.kind." + rule.kind()))
                .with(getTranslation("policy.rule.unit"), getTranslation("policy.unit.name." + rule.unit()))
                .with(
                        getTranslation("policy.rule.clause"),
                        new Anchor(PolicyPaths.clause(rule.clause()), texts.clause(rule.clause())))
                .with(getTranslation("policy.rule.statute"), rule.statute())
                .with(getTranslation("policy.rules.id"), rule.id());
    }

    private Component timeline(RuleHistory history, List<ClausePlace> carried) {
        if (history.entries().isEmpty()) {
            return new Paragraph(getTranslation("policy.rule.no-history"));
        }
        var list = new OrderedList();
        list.addClassName("rule-timeline");
        history.entries().forEach(entry -> {
            var item = new RuleEntryItem(history.rule(), entry, texts);
            if (entry.standing() == Standing.FUTURE && maySet()) {
                item.addActions(
                        small(
                                "policy.rule.correct",
                                entry,
                                () -> new RuleDialog(rules, history, carried, texts, places, saved(history))
                                        .correct(entry)),
                        small(
                                "policy.rule.withdraw",
                                entry,
                                () -> new WithdrawDialog(rules, history, entry, texts, saved(history)).open()));
            }
            list.add(item);
        });
        return list;
    }

    private Button small(String key, RuleHistory.Entry entry, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(
                "policy.rule.action", getTranslation(key), entry.from().toString()));
        return button;
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("policy-section");
        return section;
    }

    private Runnable saved(RuleHistory history) {
        return () -> {
            Notices.success(getTranslation("policy.rule.saved"));
            show(history.rule().id());
        };
    }

    private static boolean maySet() {
        return CurrentUser.find()
                .filter(user -> user.role() == Role.MINISTRY_ADMIN)
                .isPresent();
    }
}
