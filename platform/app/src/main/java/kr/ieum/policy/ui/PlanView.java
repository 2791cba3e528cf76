package kr.ieum.policy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.policy.Clauses;
import kr.ieum.policy.PlanItem;
import kr.ieum.policy.PlanService;
import kr.ieum.policy.PolicyTask;

/** Section IV of the paper and the plans to follow (F7): where each stands, who answers for it, what is late. */
@Route(PolicyPaths.SCHEDULE)
@Menu(title = "policy.plan.title", order = 820)
@PermitAll
@StyleSheet("krds/policy.css")
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plan;
    private final transient RuleTexts texts;
    private final transient List<PolicyTask> tasks;
    private final PlanConditions conditions;
    private final Div content = new Div();
    private transient List<List<String>> lines = List.of();

    PlanView(PlanService plan, Clauses clauses, RuleTexts texts) {
        this.plan = plan;
        this.texts = texts;
        tasks = clauses.tasks();
        conditions = new PlanConditions(texts, tasks, this::follow);
        add(
                new PageHeader(getPageTitle(), new CsvLink(getTranslation("policy.plan.file"), () -> lines))
                        .withHelp(getTranslation("policy.plan.help")),
                conditions,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        conditions.read(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policy.plan.title");
    }

    private void follow() {
        UI.getCurrent().navigate(PlanView.class, conditions.written());
    }

    private void show() {
        content.removeAll();
        var items = plan.list(conditions.filter());
        lines = PlanTexts.lines(texts, items);
        content.add(count(items));
        if (items.isEmpty()) {
            content.add(new EmptyState(getTranslation("policy.plan.none"), getTranslation("policy.none-hint")));
            return;
        }
        var followUps = of(items, PlanItem.Kind.FOLLOW_UP);
        if (!followUps.isEmpty()) {
            content.add(section(getTranslation("policy.plan.follow-ups"), followUps));
        }
        var rows = of(items, PlanItem.Kind.SCHEDULE);
        tasks.forEach(task -> {
            var ofTask = rows.stream()
                    .filter(item -> Integer.valueOf(task.number()).equals(item.task()))
                    .toList();
            if (!ofTask.isEmpty()) {
                content.add(section(TaskTexts.named(texts, task.number(), task.name()), ofTask));
            }
        });
    }

    private static List<PlanItem> of(List<PlanItem> items, PlanItem.Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    private Paragraph count(List<PlanItem> items) {
        var late =
                items.stream().filter(item -> item.daysLate(plan.today()) > 0).count();
        var count = new Paragraph(getTranslation("policy.plan.count", items.size(), late));
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        return count;
    }

    private Section section(String title, List<PlanItem> items) {
        var list = new UnorderedList();
        list.addClassName("plan-items");
        items.forEach(item -> list.add(new PlanItemRow(item, plan, texts, mayWrite(), this::saved)));
        var section = new Section(new H2(title), list);
        section.addClassName("policy-section");
        return section;
    }

    private void saved() {
        Notices.success(getTranslation("policy.plan.saved"));
        show();
    }

    private static boolean mayWrite() {
        return CurrentUser.find()
                .filter(user -> user.role() == Role.MINISTRY_ADMIN)
                .isPresent();
    }
}
