package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.identity.Roles;
import kr.ieum.industry.classification.Classifications;
import kr.ieum.industry.classification.Run;
import kr.ieum.industry.classification.RunPaths;
import kr.ieum.industry.classification.Scope;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.text.Refusal;

/** The region's runs of the classification, the latest first, and the way to a new one. */
@Route(RunPaths.RUNS)
@Menu(title = "industry.classification.title", order = 230)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/industry.css")
class RunListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Classifications classifications;
    private final transient Scope scope;
    private final transient ClassTexts texts;
    private final Div list = new Div();

    RunListView(Classifications classifications, Scope scope, ClassTexts texts) {
        this.classifications = classifications;
        this.scope = scope;
        this.texts = texts;
        var header = Rights.mayRun() && scope.isHere()
                ? new PageHeader(getPageTitle(), start())
                : new PageHeader(getPageTitle());
        addClassName("run-list");
        add(header.withHelp(texts.get("help")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.removeAll();
        if (!scope.isHere()) {
            list.add(new EmptyState(texts.get("not-here"), texts.get("not-in-scope")));
            return;
        }
        var runs = classifications.latest();
        if (runs.isEmpty()) {
            list.add(new EmptyState(texts.get("empty"), texts.get("empty-hint")));
        } else {
            var grid = grid();
            grid.setItems(runs);
            list.add(grid);
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
    }

    private Button start() {
        var button = new Button(texts.get("start"), click -> order());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void order() {
        try {
            UI.getCurrent().navigate(RunPaths.run(classifications.order()));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private Grid<Run> grid() {
        var grid = new Grid<Run>();
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getPageTitle());
        grid.addComponentColumn(run -> new Anchor(
                        RunPaths.run(run.id()), texts.get("run", run.day().toString())))
                .setHeader(texts.get("column.run"))
                .setWidth("15rem")
                .setFlexGrow(2);
        grid.addComponentColumn(texts::badge).setHeader(texts.get("column.state")).setAutoWidth(true);
        grid.addColumn(run -> ClassTexts.count(run.firms()))
                .setHeader(texts.get("column.firms"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(Run::orderedBy).setHeader(texts.get("column.by")).setAutoWidth(true);
        grid.addColumn(run -> texts.minute(run.orderedAt()))
                .setHeader(texts.get("column.at"))
                .setAutoWidth(true);
        grid.addItemDoubleClickListener(
                click -> UI.getCurrent().navigate(RunPaths.run(click.getItem().id())));
        return grid;
    }
}
