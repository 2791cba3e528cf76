package kr.ieum.lifecycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.LifeStep;
import kr.ieum.lifecycle.Stand;
import kr.ieum.plugin.ui.FactList;

/** Draws any life cycle: where the record stands, what may come next and for whom, what is in the way, and how it came. */
@StyleSheet("krds/lifecycle.css")
public class LifeCyclePanel<S extends Enum<S>> extends Composite<Section> {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final transient LifeCycles cycles;
    private final transient LifeCycle<S> cycle;
    private final UUID subject;
    private final LocalDate today;
    private final transient Runnable moved;

    /** @param moved called after a step was taken, or was refused since somebody else was faster */
    public LifeCyclePanel(LifeCycles cycles, LifeCycle<S> cycle, UUID subject, LocalDate today, Runnable moved) {
        this.cycles = cycles;
        this.cycle = cycle;
        this.subject = subject;
        this.today = today;
        this.moved = moved;
        getContent().addClassName("life-cycle");
        draw();
    }

    private void draw() {
        var stand = cycles.get(cycle, subject);
        var steps = cycles.history(cycle, subject);
        var passed = steps.stream().map(LifeStep::from).collect(Collectors.toSet());
        getContent().add(new H2(getTranslation("lifecycle.states")), trail(stand, passed), facts(stand));
        getContent().add(next(stand));
        getContent().add(new StepHistory(cycle, steps));
    }

    private OrderedList trail(Stand<S> stand, Set<String> passed) {
        var coming = cycle.from(stand.state()).stream().map(step -> step.to()).collect(Collectors.toSet());
        var trail = new OrderedList();
        trail.addClassName("life-trail");
        trail.getElement().setAttribute("aria-label", getTranslation("lifecycle.states"));
        for (var state : cycle.states()) {
            trail.add(item(state, state == stand.state(), passed.contains(state.name()), coming.contains(state)));
        }
        return trail;
    }

    private ListItem item(S state, boolean current, boolean passed, boolean coming) {
        var item = new ListItem(new Span(LifeTexts.state(this, cycle.kind(), state.name())));
        if (current) {
            item.getElement().setAttribute("aria-current", "step");
            mark(item, "current");
        } else if (passed) {
            mark(item, "past");
        } else if (coming) {
            mark(item, "coming");
        }
        return item;
    }

    private void mark(ListItem item, String what) {
        item.addClassName("life-" + what);
        var word = new Span(getTranslation("lifecycle." + what));
        word.addClassName(what.equals("current") ? "life-word" : "visually-hidden");
        item.add(word);
    }

    private FactList facts(Stand<S> stand) {
        var since = stand.since().atZone(SEOUL).toLocalDate();
        var facts = new FactList()
                .with(getTranslation("lifecycle.current"), LifeTexts.badge(this, cycle, stand.state()))
                .with(getTranslation("lifecycle.tasks.since"), since.toString());
        var due = stand.due();
        if (due != null) {
            var left = LifeTexts.left(this, due, today);
            facts.with(getTranslation("lifecycle.tasks.due"), new Span(new Span(due + " "), left));
            if (stand.provisional()) {
                facts.with(getTranslation("lifecycle.provisional"), getTranslation("lifecycle.provisional.words"));
            }
        }
        var holder = stand.subject().holder();
        return holder == null ? facts : facts.with(getTranslation("lifecycle.tasks.holder"), holder.name());
    }

    private Component next(Stand<S> stand) {
        if (cycle.isFinal(stand.state())) {
            return new Paragraph(getTranslation("lifecycle.end"));
        }
        var next = new Div();
        next.addClassName("life-next");
        cycles.offers(cycle, subject).forEach(offer -> next.add(new OfferedStep<>(cycles, cycle, stand, offer, moved)));
        return next;
    }
}
