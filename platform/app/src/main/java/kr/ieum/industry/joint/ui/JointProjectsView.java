package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.industry.joint.JointProject;
import kr.ieum.industry.joint.JointProjects;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.uikit.InJointTenant;

/** The projects of a group and the stage each has reached. */
@InJointTenant(only = true)
@Route(JointProjectsView.PATH)
@Menu(title = "industry.joint.project.title", order = 320)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
class JointProjectsView extends Div implements HasDynamicTitle {

    static final String PATH = "joint/projects";

    private final transient JointProjects projects;
    private final Div list = new Div();

    JointProjectsView(JointProjects projects) {
        this.projects = projects;
        var header = new PageHeader(getPageTitle()).withHelp(getTranslation("industry.joint.project.help"));
        if (JointAccess.mayWrite()) {
            header.setActions(new Button(
                    getTranslation("industry.joint.project.add"),
                    click -> new JointProjectDialog(projects, null, this::refresh).open()));
        }
        add(header, list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.joint.project.title");
    }

    private void refresh() {
        list.removeAll();
        var all = projects.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("industry.joint.project.none"), getTranslation("industry.joint.project.none.hint")));
            return;
        }
        list.add(JointAccess.toolbar("industry.joint.project.count", getPageTitle(), rows(all)), grid(all));
    }

    private Grid<JointProject> grid(List<JointProject> all) {
        var grid = new Grid<JointProject>();
        grid.getElement().setAttribute("aria-label", getPageTitle());
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(project ->
                        new Anchor(PATH + "/" + project.id(), project.data().name()))
                .setHeader(text("name"))
                .setWidth("12rem")
                .setFlexGrow(3);
        column(grid, "stage", "9rem");
        column(grid, "body", "10rem").setFlexGrow(2);
        column(grid, "started", "8rem");
        grid.setItems(all);
        return grid;
    }

    private Grid.Column<JointProject> column(Grid<JointProject> grid, String key, String width) {
        return grid.addColumn(project -> cell(key, project))
                .setHeader(text(key))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private List<List<String>> rows(List<JointProject> all) {
        var columns = List.of("name", "stage", "body", "started");
        return Stream.concat(
                        Stream.of(columns.stream().map(this::text).toList()),
                        all.stream()
                                .map(project -> columns.stream()
                                        .map(column -> cell(column, project))
                                        .toList()))
                .toList();
    }

    private String cell(String column, JointProject project) {
        return switch (column) {
            case "name" -> project.data().name();
            case "stage" -> text("state." + project.stage());
            case "body" -> project.data().bodies().getOrDefault(project.stage(), "-");
            default -> project.started().toString();
        };
    }

    private String text(String key) {
        return getTranslation("industry.joint.project." + key);
    }
}
