package kr.ieum.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.project.Project;
import kr.ieum.project.Step;

/** The steps in their order; who leads the project marks those that are done. */
class StepList extends Composite<OrderedList> {

    private final LocalDate today;

    /** @param mark takes the place of a step, from 0, and whether it is done */
    StepList(Project project, LocalDate today, BiConsumer<Integer, Boolean> mark) {
        this.today = today;
        getContent().addClassName("project-steps");
        var open = project.state().isOpen() && ProjectTexts.mayLead();
        var steps = project.data().steps();
        for (var place = 0; place < steps.size(); place++) {
            var at = place;
            getContent().add(item(steps.get(place), open, done -> mark.accept(at, done)));
        }
    }

    /** Goes back to the step whose mark was changed, so that the keyboard stays where it was. */
    void focus(int place) {
        getContent()
                .getComponentAt(place)
                .getChildren()
                .filter(Checkbox.class::isInstance)
                .findFirst()
                .ifPresent(box -> ((Checkbox) box).focus());
    }

    private ListItem item(Step step, boolean open, Consumer<Boolean> mark) {
        var days = new Span(ProjectTexts.days(step.from(), step.to()));
        days.addClassName("project-step-days");
        var item = new ListItem(name(step, open, mark), days);
        var done = step.doneOn();
        if (done != null) {
            item.add(new StatusBadge(getTranslation("project.step.done-on", done.toString()), Tone.SUCCESS));
        } else if (step.isLate(today)) {
            item.add(new StatusBadge(getTranslation("project.step.late"), Tone.WARNING));
        } else if (!step.from().isAfter(today)) {
            item.add(new StatusBadge(getTranslation("project.step.now"), Tone.INFORMATION));
        }
        return item;
    }

    private Component name(Step step, boolean open, Consumer<Boolean> mark) {
        if (!open) {
            return new Span(step.name());
        }
        var box = new Checkbox(step.name(), step.isDone());
        box.setAriaLabel(getTranslation("project.step.mark", step.name()));
        box.addValueChangeListener(change -> mark.accept(change.getValue()));
        return box;
    }
}
