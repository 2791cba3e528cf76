package kr.ieum.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.ieum.policy.PolicyTask;

/** The four strategies with their twelve tasks, each a way to its clauses. */
class TaskOverview extends Composite<Div> {

    private final transient RuleTexts texts;

    TaskOverview(List<PolicyTask> tasks, RuleTexts texts) {
        this.texts = texts;
        getContent().addClassName("task-overview");
        tasks.stream()
                .collect(Collectors.groupingBy(PolicyTask::strategy, TreeMap::new, Collectors.toList()))
                .forEach((strategy, members) -> getContent().add(strategy(strategy, members)));
    }

    private Section strategy(int strategy, List<PolicyTask> tasks) {
        var list = new UnorderedList();
        tasks.forEach(task -> list.add(task(task)));
        return new Section(new H2(getTranslation("policy.strategy." + strategy)), list);
    }

    private ListItem task(PolicyTask task) {
        var counts = new Span(getTranslation("policy.task.counts", task.clauses(), task.rules()));
        counts.addClassName("task-counts");
        return new ListItem(
                new Anchor(
                        PolicyPaths.CLAUSES + "?task=" + task.number(),
                        TaskTexts.named(texts, task.number(), task.name())),
                counts);
    }
}
