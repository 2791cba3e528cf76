package kr.ieum.lifecycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import kr.ieum.lifecycle.TaskFilter;
import kr.ieum.lifecycle.TaskService;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.uikit.InJointTenant;

/** The user's work across all modules; conditions stand in the address. */
@InJointTenant
@Route("tasks")
@Menu(title = "lifecycle.tasks.title", order = 10)
@PermitAll
@StyleSheet("krds/lifecycle.css")
class TaskListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Select<String> kind = new Select<>();
    private final Checkbox others = new Checkbox(getTranslation("lifecycle.tasks.others"));
    private final Checkbox overdue = new Checkbox(getTranslation("lifecycle.tasks.overdue"));
    private final TaskGrid grid;
    private final EmptyState nothing =
            new EmptyState(getTranslation("lifecycle.tasks.empty"), getTranslation("lifecycle.tasks.empty-hint"));

    TaskListView(TaskService tasks, Clock clock) {
        grid = new TaskGrid(tasks, this::filter, LocalDate.now(clock));
        kind.setLabel(getTranslation("lifecycle.tasks.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("lifecycle.tasks.kind.all"));
        kind.setItems(tasks.kinds());
        kind.setItemLabelGenerator(
                each -> each == null ? getTranslation("lifecycle.tasks.kind.all") : getTranslation(each));
        kind.addValueChangeListener(change -> follow(change.isFromClient()));
        others.addValueChangeListener(change -> follow(change.isFromClient()));
        overdue.addValueChangeListener(change -> follow(change.isFromClient()));
        var conditions = new Div(kind, others, overdue);
        conditions.addClassName("task-conditions");
        addClassName("task-list");
        add(
                new PageHeader(getPageTitle()).withHelp(getTranslation("lifecycle.tasks.help")),
                conditions,
                new Div(grid.count()),
                nothing,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        kind.setValue(query.getSingleParameter("kind")
                .filter(each -> kind.getListDataView().contains(each))
                .orElse(null));
        others.setValue(query.getSingleParameter("others").isPresent());
        overdue.setValue(query.getSingleParameter("overdue").isPresent());
        var found = grid.refresh();
        grid.setVisible(found > 0);
        nothing.setVisible(found == 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("lifecycle.tasks.title");
    }

    private TaskFilter filter() {
        return new TaskFilter(others.getValue(), kind.getValue(), overdue.getValue());
    }

    private void follow(boolean fromUser) {
        if (!fromUser) {
            return;
        }
        var query = new HashMap<String, String>();
        if (kind.getValue() != null) {
            query.put("kind", kind.getValue());
        }
        if (others.getValue()) {
            query.put("others", "");
        }
        if (overdue.getValue()) {
            query.put("overdue", "");
        }
        UI.getCurrent().navigate(TaskListView.class, QueryParameters.simple(query));
    }
}
