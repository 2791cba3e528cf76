package kr.ieum.project.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import kr.ieum.project.ProjectFilter;
import kr.ieum.project.ProjectRow;
import kr.ieum.project.ProjectService;

/** The list of projects, loaded as it is scrolled. */
class ProjectGrid extends Grid<ProjectRow> {

    private final transient ProjectService projects;
    private final transient Supplier<ProjectFilter> filter;
    private final Span count = new Span();

    ProjectGrid(ProjectService projects, Supplier<ProjectFilter> filter) {
        this.projects = projects;
        this.filter = filter;
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("project.title"));
        addComponentColumn(row -> new Anchor(ProjectTexts.PATH + "/" + row.id(), row.name()))
                .setKey("name")
                .setHeader(getTranslation("project.name"))
                .setSortable(true)
                .setWidth("13rem")
                .setFlexGrow(3);
        addComponentColumn(row -> ProjectTexts.badge(this, row.state()))
                .setKey("state")
                .setHeader(getTranslation("project.state"))
                .setSortable(true)
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(row -> row.from().toString())
                .setKey("from")
                .setHeader(getTranslation("project.from"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> row.to().minusDays(1).toString())
                .setKey("to")
                .setHeader(getTranslation("project.last"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(this::progress)
                .setKey("progress")
                .setHeader(getTranslation("project.progress"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> getTranslation("project.participants.count", row.participants()))
                .setKey("participants")
                .setHeader(getTranslation("project.participants"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ProjectRow::blueprintName)
                .setKey("blueprint")
                .setHeader(getTranslation("project.blueprint"))
                .setFlexGrow(2);
        getColumns().forEach(column -> column.setResizable(true));
        addItemDoubleClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(ProjectTexts.PATH + "/" + click.getItem().id())));
        setItemsPageable(page -> projects.page(filter.get(), page), page -> projects.count(filter.get()));
    }

    Span count() {
        return count;
    }

    /** @return how many there are now */
    long refresh() {
        var found = projects.count(filter.get());
        count.setText(getTranslation("project.count", found));
        getDataProvider().refreshAll();
        return found;
    }

    private String progress(ProjectRow row) {
        return row.late() > 0 && row.state().isOpen()
                ? getTranslation("project.progress.late", row.done(), row.steps(), row.late())
                : getTranslation("project.progress.done", row.done(), row.steps());
    }
}
