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
import kr.ieum.policy.Segment;
import kr.ieum.policy.Segments;

/** The four strategies with their twelve tasks, each a way to its clauses. */
class TaskOverview extends Composite<Div> {

    private final transient RuleTexts texts;
    private final transient Segments segments;

    TaskOverview(List<PolicyTask> tasks, RuleTexts texts, Segments segments) {
        this.texts = texts;
        this.segments = segments;
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
        var item = new ListItem(new Anchor(
                PolicyPaths.CLAUSES + "?task=" + task.number(), TaskTexts.named(texts, task.number(), task.name())));
        segments.of(task.number()).ifPresent(segment -> item.add(label(segment)));
        item.add(counts);
        return item;
    }

    private Span label(Segment segment) {
        var label = new Span(getTranslation("policy.segment.for", getTranslation("policy.segment." + segment)));
        label.addClassName("task-segment");
        return label;
    }
}
