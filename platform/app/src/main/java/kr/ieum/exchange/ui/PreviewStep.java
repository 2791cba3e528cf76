package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportPreview;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.Mend;
import kr.ieum.exchange.PreviewFilter;
import kr.ieum.exchange.PreviewRow;
import kr.ieum.exchange.Problem;
import kr.ieum.exchange.ProblemSentences;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;

/** Step ③: what would happen, row by row, with mending in place. */
class PreviewStep extends Composite<Div> {

    private final ImportService imports;
    private final ImportPreview preview;
    private final ProblemSentences sentences;
    private final Clock clock;
    private final Runnable committed;
    private final Div notes = new Div();
    private final Button commit = new Button();
    private final OutcomeFilters filters;
    private final RowGrid rows;
    private Import file;
    private PreviewFilter filter;

    PreviewStep(
            ImportService imports,
            ImportPreview preview,
            ProblemSentences sentences,
            Clock clock,
            Import file,
            Runnable back,
            Runnable committed) {
        this.imports = imports;
        this.preview = preview;
        this.sentences = sentences;
        this.clock = clock;
        this.committed = committed;
        this.file = file;
        this.filter = file.counts().problem() > 0 ? PreviewFilter.PROBLEM : PreviewFilter.ALL;
        filters = new OutcomeFilters(file, filter, this::filter);
        rows = new RowGrid(preview, sentences, file, filter, this::openMend);
        commit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        commit.addClickListener(click -> commit());
        commit.setDisableOnClick(true);
        var again = new Button(getTranslation("exchange.preview.back"), click -> back.run());
        var actions = new Div(new CancelButton(imports, file.id()), again, commit);
        actions.addClassName("import-actions");
        notes.addClassName("import-notes");
        getContent().addClassName("import-preview");
        getContent().add(notes);
        if (preview.isNationwide(file.id())) {
            getContent().add(new ShareTable(preview.shares(file.id()), preview.regionNames(getLocale()), false));
        }
        getContent().add(filters, rows, actions);
        show(file);
    }

    private void show(Import now) {
        file = now;
        filters.show(file);
        rows.show(file, filter);
        var goingIn = preview.goingIn(file.id());
        commit.setText(getTranslation("exchange.preview.commit", goingIn));
        notes.removeAll();
        imports.earlier(file.id())
                .ifPresent(earlier -> note(getTranslation(
                        "exchange.preview.earlier", When.text(clock, earlier.finishedAt()), earlier.createdBy())));
        if (!file.aside().isEmpty()) {
            note(getTranslation("exchange.preview.aside", String.join(", ", file.aside())));
        }
        preview.facts(file.id())
                .forEach(
                        fact -> note(getTranslation(fact.key(), fact.arguments().toArray())));
        file.failure()
                .map(failure ->
                        getTranslation(failure.key(), failure.arguments().toArray()))
                .ifPresent(why -> note(getTranslation("exchange.preview.failed", why)));
        if (goingIn == 0 && file.counts().gone() == 0) {
            note(getTranslation(file.counts().same() > 0 ? "exchange.preview.unchanged" : "exchange.preview.nothing"));
        }
    }

    private void note(String text) {
        notes.add(new Paragraph(text));
    }

    private void filter(PreviewFilter chosen) {
        filter = chosen;
        rows.show(file, filter);
    }

    private void openMend(PreviewRow row, Problem problem) {
        var sentence = sentences.one(getLocale(), file, row, problem);
        new MendDialog(preview, file, row, problem, sentence, this::mend).open();
    }

    private void mend(Mend mend) {
        try {
            var mended = preview.mend(file.id(), mend);
            show(imports.get(file.id()));
            Notices.success(getTranslation("exchange.mend.done", mended));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void commit() {
        try {
            imports.commit(file.id());
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        committed.run();
    }
}
