package kr.ieum.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.policy.PlanItem;
import kr.ieum.policy.PlanService;

/** An item of the plan with its state, what is late, and what was said of it before. */
class PlanItemRow extends ListItem {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    private final transient PlanItem item;
    private final transient PlanService plan;
    private final transient RuleTexts texts;

    /** @param saved told when the user has said something of the item */
    PlanItemRow(PlanItem item, PlanService plan, RuleTexts texts, boolean mayWrite, Runnable saved) {
        this.item = item;
        this.plan = plan;
        this.texts = texts;
        var name = item.name().in(texts.locale());
        var head = new Div(new H3(name), PlanTexts.badge(texts, item.state()));
        head.addClassName("plan-head");
        var late = item.daysLate(plan.today());
        if (late > 0) {
            head.add(new StatusBadge(getTranslation("policy.plan.late", late), Tone.DANGER));
        }
        if (mayWrite) {
            var change =
                    new Button(getTranslation("text.edit"), click -> new PlanDialog(item, plan, texts, saved).open());
            change.addThemeVariants(ButtonVariant.LUMO_SMALL);
            change.setAriaLabel(getTranslation("policy.rule.action", getTranslation("text.edit"), name));
            head.add(change);
        }
        addClassName("plan-item");
        add(head, facts());
        var standing = item.standing();
        if (standing != null && !standing.note().isEmpty()) {
            add(new Paragraph(standing.note()));
        }
        if (standing != null) {
            add(history());
        }
    }

    private Div facts() {
        var facts = new Div(
                new Span(getTranslation(
                        "policy.plan.line",
                        item.ministries().in(texts.locale()),
                        item.period().in(texts.locale()))),
                new Span(getTranslation("policy.plan.owner-of", PlanTexts.owner(texts, item))));
        facts.addClassName("plan-facts");
        var due = item.due();
        if (due != null) {
            facts.add(new Span(getTranslation("policy.plan.due", due.toString())));
        }
        var task = item.task();
        if (item.kind() == PlanItem.Kind.FOLLOW_UP && task != null) {
            facts.add(new Anchor(
                    PolicyPaths.CLAUSES + "?task=" + task,
                    getTranslation("policy.plan.fills", TaskTexts.circled(task))));
        }
        return facts;
    }

    private Details history() {
        var details = new Details(getTranslation("policy.plan.history", item.seen()));
        details.addOpenedChangeListener(change -> {
            details.removeAll();
            if (change.isOpened()) {
                details.add(table());
            }
        });
        return details;
    }

    private DataTable table() {
        var table = new DataTable(
                getTranslation("policy.plan.history-of", item.name().in(texts.locale())),
                Stream.of("at", "by", "state", "owner", "note")
                        .map(column -> getTranslation("policy.plan." + column))
                        .toList());
        table.addClassName("text-table");
        plan.history(item.id())
                .forEach(said -> table.add(
                        TIME.format(said.at()),
                        List.of(
                                said.author(),
                                getTranslation("policy.plan.state." + said.state()),
                                said.owner(),
                                said.note().isEmpty() ? getTranslation("text.none") : said.note())));
        return table;
    }
}
