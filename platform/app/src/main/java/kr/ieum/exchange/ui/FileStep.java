package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportKind;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.UploadedFile;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;

/** Step ①: what is imported, and the file. */
class FileStep extends Composite<Div> {

    private static final String[] TYPES = {".xlsx", ".csv", ".tsv", ".txt", ".xls", ".html", ".htm"};

    private final ImportService imports;
    private final ImportFiles files;
    private final Consumer<ImportId> next;
    private final RadioButtonGroup<ImportKind> kind = new RadioButtonGroup<>();

    FileStep(ImportService imports, ImportFiles files, Consumer<ImportId> next) {
        this.imports = imports;
        this.files = files;
        this.next = next;
        var kinds = files.kinds();
        if (kinds.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("exchange.file.none"), getTranslation("exchange.file.none.hint")));
            return;
        }
        choose(kinds);
        var hint = new Paragraph(getTranslation("exchange.file.hint", ImportService.MEGABYTES));
        hint.addClassName("import-hint");
        getContent().add(kind, upload(), hint);
        getContent().addClassName("import-file");
    }

    private void choose(List<ImportKind> kinds) {
        kind.setLabel(getTranslation("exchange.file.kind"));
        kind.setItems(kinds);
        kind.setRenderer(new ComponentRenderer<>(this::describe));
        kind.setValue(kinds.getFirst());
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    }

    private Div describe(ImportKind kind) {
        var title = new Span(kind.title().in(getLocale(), key -> getTranslation(key)));
        title.addClassName("import-kind-title");
        var hint = new Span(kind.hint().in(getLocale(), key -> getTranslation(key)));
        hint.addClassName("import-hint");
        return new Div(title, hint);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(metadata.fileName(), file.toPath())));
        upload.setAcceptedFileExtensions(TYPES);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportService.MEGABYTES * 1024 * 1024);
        upload.setUploadButton(new Button(getTranslation("exchange.file.choose")));
        upload.setDropLabel(new Span(getTranslation("exchange.file.drop")));
        upload.addFileRejectedListener(rejected -> Notices.error(
                getTranslation("exchange.file.rejected", rejected.getFileName(), ImportService.MEGABYTES)));
        upload.addClassName("import-upload");
        return upload;
    }

    private void take(String name, Path content) throws IOException {
        ImportId id = null;
        try {
            id = imports.upload(kind.getValue().id(), UploadedFile.in(content, name));
            files.tables(id);
            next.accept(id);
        } catch (Refusal refusal) {
            if (id != null) {
                imports.cancel(id);
            }
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
