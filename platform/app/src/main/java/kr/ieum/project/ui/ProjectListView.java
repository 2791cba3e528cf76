package kr.ieum.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugins.PluginBlueprints;
import kr.ieum.project.ProjectFilter;
import kr.ieum.project.ProjectService;
import kr.ieum.project.ProjectState;

/** The region's growth projects; conditions stand in the address. */
@Route(ProjectTexts.PATH)
@Menu(title = "project.title", order = 310)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/project.css")
class ProjectListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProjectService projects;
    private final transient PluginBlueprints blueprints;
    private final transient Clock clock;
    private final TextField words = new TextField(getTranslation("project.search"));
    private final Select<ProjectState> state = new Select<>();
    private final ProjectGrid grid;
    private final Div nothing = new Div();

    ProjectListView(ProjectService projects, PluginBlueprints blueprints, Clock clock) {
        this.projects = projects;
        this.blueprints = blueprints;
        this.clock = clock;
        grid = new ProjectGrid(projects, this::filter);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        state.setLabel(getTranslation("project.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("project.state.all"));
        state.setItems(ProjectState.values());
        state.setItemLabelGenerator(
                each -> each == null ? getTranslation("project.state.all") : getTranslation("project.state." + each));
        words.addValueChangeListener(change -> follow(change.isFromClient()));
        state.addValueChangeListener(change -> follow(change.isFromClient()));
        var conditions = new Div(words, state);
        conditions.addClassName("project-conditions");
        var header = ProjectTexts.mayLead() ? new PageHeader(getPageTitle(), start()) : new PageHeader(getPageTitle());
        addClassName("project-list");
        add(header.withHelp(getTranslation("project.help")), conditions, new Div(grid.count()), nothing, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        words.setValue(query.getSingleParameter("q").orElse(""));
        state.setValue(query.getSingleParameter("state")
                .flatMap(name -> Stream.of(ProjectState.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(null));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("project.title");
    }

    private ProjectFilter filter() {
        return new ProjectFilter(words.getValue(), state.getValue());
    }

    private void refresh() {
        var found = grid.refresh();
        grid.setVisible(found > 0);
        nothing.removeAll();
        if (found == 0) {
            nothing.add(
                    filter().equals(ProjectFilter.ALL)
                            ? new EmptyState(getTranslation("project.empty"), getTranslation("project.empty-hint"))
                            : new EmptyState(getTranslation("project.none"), getTranslation("project.none-hint")));
        }
    }

    private void follow(boolean fromUser) {
        if (!fromUser) {
            return;
        }
        var query = new HashMap<String, String>();
        if (!words.isEmpty()) {
            query.put("q", words.getValue());
        }
        if (!state.isEmpty()) {
            query.put("state", state.getValue().name());
        }
        UI.getCurrent().navigate(ProjectListView.class, QueryParameters.simple(query));
    }

    private Button start() {
        var button = new Button(getTranslation("project.start"), click -> openStart());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void openStart() {
        var plans = blueprints.all();
        if (plans.isEmpty()) {
            Notices.warn(getTranslation("project.no-blueprints"));
            return;
        }
        new StartDialog(projects, plans, LocalDate.now(clock), id -> {
                    Notices.success(getTranslation("project.started"));
                    UI.getCurrent().navigate(ProjectTexts.PATH + "/" + id);
                })
                .open();
    }
}
