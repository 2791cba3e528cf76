package kr.ieum.lifecycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Supplier;
import kr.ieum.lifecycle.Task;
import kr.ieum.lifecycle.TaskFilter;
import kr.ieum.lifecycle.TaskService;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;

/** Tasks, loaded as they are scrolled. */
class TaskGrid extends Grid<Task> {

    private final transient TaskService tasks;
    private final transient Supplier<TaskFilter> filter;
    private final LocalDate today;
    private final Span count = new Span();

    TaskGrid(TaskService tasks, Supplier<TaskFilter> filter, LocalDate today) {
        this.tasks = tasks;
        this.filter = filter;
        this.today = today;
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("lifecycle.tasks.title"));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addComponentColumn(task -> new Anchor(task.path(), task.title()))
                .setKey("title")
                .setHeader(getTranslation("lifecycle.tasks.name"))
                .setWidth("14rem")
                .setFlexGrow(3);
        addColumn(task -> getTranslation(task.kind()))
                .setKey("kind")
                .setHeader(getTranslation("lifecycle.tasks.kind"))
                .setAutoWidth(true);
        addComponentColumn(task -> new StatusBadge(LifeTexts.state(this, task.kind(), task.state()), Tone.INFORMATION))
                .setKey("state")
                .setHeader(getTranslation("lifecycle.tasks.state"))
                .setAutoWidth(true);
        addComponentColumn(this::due)
                .setKey("due")
                .setHeader(getTranslation("lifecycle.tasks.due"))
                .setWidth("15rem")
                .setFlexGrow(0);
        addColumn(this::holder)
                .setKey("holder")
                .setHeader(getTranslation("lifecycle.tasks.holder"))
                .setAutoWidth(true);
        addItemDoubleClickListener(
                click -> getUI().ifPresent(ui -> ui.navigate(click.getItem().path())));
        setItemsPageable(page -> tasks.page(filter.get(), page), page -> (long) tasks.count(filter.get()));
    }

    Span count() {
        return count;
    }

    /** @return how many there are now */
    int refresh() {
        var found = tasks.count(filter.get());
        count.setText(getTranslation("lifecycle.tasks.count", found));
        getDataProvider().refreshAll();
        return found;
    }

    private Component due(Task task) {
        var left = LifeTexts.left(this, task.due(), today);
        return left == null
                ? new Span(getTranslation("lifecycle.tasks.no-term"))
                : new Span(new Span(task.due() + " "), left);
    }

    private String holder(Task task) {
        var holder = task.holder();
        return holder == null ? getTranslation("lifecycle.tasks.nobody") : holder.name();
    }
}
