package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportPreview;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.NoSuchImport;
import kr.ieum.exchange.ProblemSentences;
import kr.ieum.exchange.ui.StepTrail.Step;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.text.Refusal;

/** From a file to the register in four steps. The import's state says which one, so that the page may be left. */
@Route("imports/new/:import?")
@StyleSheet("krds/exchange.css")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.MINISTRY_ADMIN})
class ImportWizardView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final ImportService imports;
    private final ImportFiles files;
    private final ImportPreview preview;
    private final ProblemSentences sentences;
    private final Clock clock;
    private final Div body = new Div();

    ImportWizardView(
            ImportService imports, ImportFiles files, ImportPreview preview, ProblemSentences sentences, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.preview = preview;
        this.sentences = sentences;
        this.clock = clock;
        body.addClassName("import-wizard");
        body.setWidthFull();
        add(
                new PageHeader(getPageTitle())
                        .under(getTranslation("exchange.list.title"), "imports")
                        .withHelp(getTranslation("exchange.list.help")),
                body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.wizard.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get(ImportNavigation.PARAMETER).isEmpty()) {
            show(Step.FILE, new FileStep(imports, files, this::uploaded));
            return;
        }
        try {
            show(imports.get(ImportNavigation.idIn(event.getRouteParameters()).orElseThrow(NoSuchImport::new)));
        } catch (NoSuchImport unknown) {
            Notices.error(getTranslation(unknown.key(), unknown.arguments()));
            event.forwardTo(ImportListView.class);
        }
    }

    private void uploaded(ImportId id) {
        UI.getCurrent()
                .navigate(ImportWizardView.class, new RouteParameters(ImportNavigation.PARAMETER, id.toString()));
    }

    private void show(Import file) {
        switch (file.state()) {
            case UPLOADED -> map(file);
            case MAPPED -> show(Step.PREVIEW, new ProgressPanel(file, () -> imports.get(file.id()), this::show, clock));
            case CHECKED ->
                show(
                        Step.PREVIEW,
                        new PreviewStep(
                                imports,
                                preview,
                                sentences,
                                clock,
                                file,
                                () -> map(file),
                                () -> UI.getCurrent().navigate("imports/" + file.id())));
            case FAILED -> {
                file.failure()
                        .ifPresent(failure -> Notices.error(getTranslation(
                                failure.key(), failure.arguments().toArray())));
                map(file);
            }
            case RUNNING, DONE, CANCELLED, UNDOING, UNDONE -> UI.getCurrent().navigate("imports/" + file.id());
        }
    }

    private void map(Import file) {
        try {
            show(Step.MAPPING, new MappingStep(imports, files, file, () -> show(imports.get(file.id()))));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
            ImportNavigation.toHistory();
        }
    }

    private void show(Step step, Component content) {
        body.removeAll();
        body.add(new StepTrail(step), content);
    }
}
