package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
                    getTranslation("industry.joint.project.none"),
                    getTranslation("industry.joint.project.none.hint")));
            return;
        }
        var grid = new Grid<JointProject>();
        grid.getElement().setAttribute("aria-label", getPageTitle());
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(project -> new Anchor(PATH + "/" + project.id(), project.data().name()))
                .setHeader(getTranslation("industry.joint.project.name"));
        grid.addColumn(project -> getTranslation("industry.joint.project.state." + project.stage()))
                .setHeader(getTranslation("industry.joint.project.stage"));
        grid.addColumn(project -> project.data().bodies().getOrDefault(project.stage(), "-"))
                .setHeader(getTranslation("industry.joint.project.body"));
        grid.addColumn(project -> project.started().toString())
                .setHeader(getTranslation("industry.joint.project.started"));
        grid.setItems(all);
        list.add(grid);
    }
}
