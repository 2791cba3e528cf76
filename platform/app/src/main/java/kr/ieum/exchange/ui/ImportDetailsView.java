package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportPreview;
import kr.ieum.exchange.ImportResult;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.ImportState;
import kr.ieum.exchange.NoSuchImport;
import kr.ieum.exchange.PreviewFilter;
import kr.ieum.exchange.ProblemSentences;
import kr.ieum.exchange.ui.StepTrail.Step;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.text.Refusal;

/** What an import did, row by row, with the file of problems and the way back. */
@Route("imports/:import")
@StyleSheet("krds/exchange.css")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.MINISTRY_ADMIN})
class ImportDetailsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final ImportService imports;
    private final ImportFiles files;
    private final ImportPreview preview;
    private final ImportResult result;
    private final ProblemSentences sentences;
    private final Clock clock;
    private final PageHeader header;
    private final Div body = new Div();

    ImportDetailsView(
            ImportService imports,
            ImportFiles files,
            ImportPreview preview,
            ImportResult result,
            ProblemSentences sentences,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.preview = preview;
        this.result = result;
        this.sentences = sentences;
        this.clock = clock;
        this.header = new PageHeader(getPageTitle()).under(getTranslation("exchange.list.title"), "imports");
        body.addClassName("import-result");
        body.setWidthFull();
        add(header, body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.result.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(imports.get(ImportNavigation.idIn(event.getRouteParameters()).orElseThrow(NoSuchImport::new)));
        } catch (NoSuchImport unknown) {
            Notices.error(getTranslation(unknown.key(), unknown.arguments()));
            event.forwardTo(ImportListView.class);
        }
    }

    private void show(Import file) {
        body.removeAll();
        header.setActions(actions(file));
        if (file.state().isWorking()) {
            body.add(
                    new StepTrail(file.state() == ImportState.MAPPED ? Step.PREVIEW : Step.COMMIT),
                    new ProgressPanel(file, () -> imports.get(file.id()), this::show, clock));
            return;
        }
        body.add(new ImportFacts(
                file, files.kind(file.id()).title().in(getLocale(), key -> getTranslation(key)), clock));
        if (file.error() != null) {
            var key = file.state() == ImportState.DONE ? "exchange.result.error.undo" : "exchange.result.error";
            var error = new Paragraph(getTranslation(key, failure(file)));
            error.addClassName("import-error");
            error.getElement().setAttribute("role", "alert");
            body.add(error);
        }
        if (!file.shares().isEmpty()) {
            body.add(new ShareTable(file.shares(), preview.regionNames(getLocale()), true));
        }
        if (file.clearedAt() != null) {
            body.add(new Paragraph(getTranslation("exchange.result.cleared", When.text(clock, file.clearedAt()))));
        } else if (file.rowsTotal() > 0) {
            rows(file);
        }
    }

    private String failure(Import file) {
        return file.failure()
                .map(failure ->
                        getTranslation(failure.key(), failure.arguments().toArray()))
                .orElse("");
    }

    private void rows(Import file) {
        var filter = file.counts().problem() > 0 ? PreviewFilter.PROBLEM : PreviewFilter.ALL;
        var rows = new RowGrid(preview, sentences, file, filter, null);
        body.add(
                new H2(getTranslation("exchange.result.rows")),
                new OutcomeFilters(file, filter, chosen -> rows.show(file, chosen)),
                rows);
    }

    private Component[] actions(Import file) {
        var actions = new ArrayList<Component>();
        if (file.rowsTotal() > 0 && file.clearedAt() == null && !file.state().isWorking()) {
            actions.add(new ResultDownloads(result, file));
        }
        if (file.state().isOpen()) {
            actions.add(new Button(getTranslation("exchange.result.goon"), click -> ImportNavigation.open(file)));
        }
        if (file.state() == ImportState.DONE) {
            actions.add(new Button(getTranslation("exchange.result.undo"), click -> confirmUndo(file)));
        }
        return actions.toArray(Component[]::new);
    }

    /** An undo cannot be undone, so it is asked for twice. */
    private void confirmUndo(Import file) {
        var dialog = new ConfirmDialog(
                getTranslation("exchange.result.undo.title"),
                getTranslation("exchange.result.undo.text"),
                getTranslation("exchange.result.undo"),
                confirmed -> undo(file));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("text.cancel"));
        dialog.open();
    }

    private void undo(Import file) {
        try {
            imports.undo(file.id());
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        show(imports.get(file.id()));
    }
}
