package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ieum.identity.CurrentUser;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.policy.Clause;
import kr.ieum.policy.ClauseFilter;
import kr.ieum.policy.Clauses;
import kr.ieum.policy.PolicyFindings;
import kr.ieum.policy.PolicyTask;
import kr.ieum.policy.RuleFilter;
import kr.ieum.policy.RuleService;
import kr.ieum.policy.Segment;
import kr.ieum.policy.Segments;

/** The paper by task and clause (requirement F1): what each clause fixes today and where it is carried out. */
@Route(PolicyPaths.CLAUSES)
@Menu(title = "policy.title", order = 800)
@PermitAll
@StyleSheet("krds/policy.css")
class ClauseListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEGMENT = "for";

    private final transient Clauses clauses;
    private final transient RuleService rules;
    private final transient PolicyPlaces places;
    private final transient RuleTexts texts;
    private final transient Segments segments;
    private final Select<Segment> segment = new Select<>();
    private final transient List<PolicyTask> tasks;
    private final PolicyConditions conditions;
    private final Div content = new Div();

    ClauseListView(
            Clauses clauses,
            RuleService rules,
            PolicyFindings findings,
            PolicyPlaces places,
            RuleTexts texts,
            Segments segments) {
        this.clauses = clauses;
        this.rules = rules;
        this.places = places;
        this.texts = texts;
        this.segments = segments;
        tasks = clauses.tasks();
        segment.setLabel(getTranslation("policy.segment.label"));
        segment.setItems(Segment.values());
        segment.setEmptySelectionAllowed(true);
        segment.setEmptySelectionCaption(getTranslation("policy.segment.all"));
        segment.setItemLabelGenerator(
                each -> getTranslation(each == null ? "policy.segment.all" : "policy.segment." + each));
        conditions = PolicyConditions.of(texts, tasks, this::follow).with(segment);
        add(new PageHeader(getPageTitle()).withHelp(getTranslation("policy.help")));
        if (CurrentUser.find().filter(user -> user.role().isOfMinistry()).isPresent()) {
            add(new WrongFiles(findings.all(getLocale())));
        }
        add(conditions, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        conditions.read(query);
        segment.setValue(query.getSingleParameter(SEGMENT).flatMap(Segment::of).orElse(null));
        var named = query.getSingleParameter("clause").flatMap(clauses::find);
        named.ifPresent(clause -> conditions.setTask(String.valueOf(clause.task())));
        show(named);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policy.title");
    }

    private void follow() {
        var query = new HashMap<String, String>();
        conditions.write(query);
        segment.getOptionalValue().ifPresent(each -> query.put(SEGMENT, each.key()));
        UI.getCurrent().navigate(ClauseListView.class, QueryParameters.simple(query));
    }

    private void show(Optional<Clause> named) {
        content.removeAll();
        var filter = new ClauseFilter(conditions.words(), conditions.task());
        if (filter.equals(ClauseFilter.ALL)) {
            content.add(new TaskOverview(
                    tasks.stream().filter(task -> isWanted(task.number())).toList(), texts, segments));
            return;
        }
        var found = clauses.list(filter).stream()
                .filter(clause -> isWanted(clause.task()))
                .toList();
        var count = new Paragraph(getTranslation("policy.count", found.size()));
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        content.add(count);
        if (found.isEmpty()) {
            content.add(new EmptyState(getTranslation("policy.none"), getTranslation("policy.none-hint")));
            return;
        }
        showTasks(found, named);
    }

    private boolean isWanted(int task) {
        return segment.isEmpty()
                || segments.of(task).filter(segment.getValue()::equals).isPresent();
    }

    private void showTasks(List<Clause> found, Optional<Clause> named) {
        var fixed = rules.list(new RuleFilter("", conditions.task(), rules.today())).stream()
                .collect(Collectors.groupingBy(row -> row.rule().clause()));
        var carried = places.byClause();
        for (var task : tasks) {
            var cards = found.stream()
                    .filter(clause -> clause.task() == task.number())
                    .map(clause -> {
                        var card = new ClauseCard(
                                clause,
                                fixed.getOrDefault(clause.id(), List.of()),
                                carried.getOrDefault(clause.id(), List.of()),
                                texts,
                                places);
                        if (named.filter(clause::equals).isPresent()) {
                            card.point();
                        }
                        return card;
                    })
                    .toArray(Component[]::new);
            if (cards.length > 0) {
                content.add(section(task, cards));
            }
        }
    }

    private Section section(PolicyTask task, Component... cards) {
        var strategy = new Span(getTranslation("policy.strategy." + task.strategy()));
        strategy.addClassName("task-strategy");
        var section = new Section(strategy, new H2(TaskTexts.named(texts, task.number(), task.name())));
        section.addClassName("policy-section");
        section.add(cards);
        return section;
    }
}
