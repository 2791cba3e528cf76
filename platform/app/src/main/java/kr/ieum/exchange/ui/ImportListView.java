package kr.ieum.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportHistory;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;

/** Every file that came in, the last first. */
@Route("imports")
@Menu(title = "exchange.menu", order = 210)
@StyleSheet("krds/exchange.css")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.MINISTRY_ADMIN})
class ImportListView extends VerticalLayout implements HasDynamicTitle {

    private final ImportFiles files;
    private final Clock clock;

    ImportListView(ImportHistory history, ImportFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
        var start = new Button(
                getTranslation("exchange.list.new"), click -> UI.getCurrent().navigate(ImportWizardView.class));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(getPageTitle(), start).withHelp(getTranslation("exchange.list.help")));
        var count = history.count();
        if (count == 0) {
            add(new EmptyState(getTranslation("exchange.list.empty"), getTranslation("exchange.list.empty.hint")));
        } else {
            add(new Paragraph(getTranslation("exchange.list.total", count)), grid(history));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.list.title");
    }

    private Grid<Import> grid(ImportHistory history) {
        var grid = new Grid<Import>();
        grid.getElement().setAttribute("aria-label", getTranslation("exchange.list.grid"));
        grid.addColumn(file -> When.text(clock, file.createdAt()))
                .setHeader(getTranslation("exchange.column.when"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("exchange.column.list"))
                .setFlexGrow(2);
        grid.addColumn(this::kind)
                .setHeader(getTranslation("exchange.column.kind"))
                .setAutoWidth(true);
        grid.addComponentColumn(file ->
                        StateBadge.of(file.state(), getTranslation(file.state().key())))
                .setHeader(getTranslation("exchange.column.state"))
                .setAutoWidth(true);
        quantity(grid, "exchange.outcome.NEW", file -> file.counts().added());
        quantity(grid, "exchange.outcome.CHANGED", file -> file.counts().changed());
        quantity(grid, "exchange.outcome.SAME", file -> file.counts().same());
        quantity(grid, "exchange.outcome.GONE", file -> file.counts().gone());
        quantity(grid, "exchange.outcome.PROBLEM", file -> file.counts().problem());
        quantity(grid, "exchange.outcome.ELSEWHERE", file -> file.counts().elsewhere());
        grid.addColumn(Import::createdBy)
                .setHeader(getTranslation("exchange.column.who"))
                .setAutoWidth(true);
        grid.setItems(DataProvider.fromCallbacks(
                query -> history.recent(query.getOffset(), query.getLimit()).stream(), query -> history.count()));
        grid.addItemDoubleClickListener(event -> ImportNavigation.open(event.getItem()));
        grid.addClassName("import-list");
        return grid;
    }

    private void quantity(Grid<Import> grid, String key, java.util.function.ToLongFunction<Import> count) {
        grid.addColumn(file -> NumberFormat.getIntegerInstance(getLocale()).format(count.applyAsLong(file)))
                .setHeader(getTranslation(key))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Anchor link(Import file) {
        return new Anchor(ImportNavigation.path(file), file.source() == null ? file.fileName() : file.source());
    }

    private String kind(Import file) {
        return files.kinds().stream()
                .filter(kind -> kind.id().equals(file.kind()))
                .findFirst()
                .map(kind -> kind.title().in(getLocale(), key -> getTranslation(key)))
                .orElseGet(() -> getTranslation("exchange.kind.away"));
    }
}
