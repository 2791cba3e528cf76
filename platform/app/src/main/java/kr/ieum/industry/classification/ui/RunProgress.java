package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import kr.ieum.industry.classification.Classifications;
import kr.ieum.industry.classification.Run;
import org.jspecify.annotations.Nullable;

/** Watches a run that is computed in the background, on whichever node, and tells when it is over. */
class RunProgress extends Composite<Div> {

    private static final int POLL_MILLISECONDS = 700;
    private static final int NO_POLL = -1;

    private final transient Classifications classifications;
    private final transient ClassTexts texts;
    private final transient Run run;
    private final transient Consumer<Run> over;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph figures = new Paragraph();
    private @Nullable Registration polling;

    RunProgress(Classifications classifications, ClassTexts texts, Run run, Consumer<Run> over) {
        this.classifications = classifications;
        this.texts = texts;
        this.run = run;
        this.over = over;
        bar.getElement().setAttribute("aria-label", texts.get("phase.COMPUTING"));
        figures.getElement().setAttribute("role", "status");
        getContent().addClassName("run-progress");
        getContent().add(new H2(texts.get("phase.COMPUTING")), bar, figures, new Paragraph(texts.get("progress.leave")));
        if (Rights.mayRun()) {
            getContent().add(new Button(texts.get("cancel"), click -> {
                classifications.cancel(run.id());
                look();
            }));
        }
        show(run);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> look());
        event.getUI().setPollInterval(POLL_MILLISECONDS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NO_POLL);
        if (polling != null) {
            polling.remove();
        }
    }

    private void look() {
        var now = classifications.get(run.id());
        if (now.phase().isAtWork()) {
            show(now);
        } else {
            over.accept(now);
        }
    }

    private void show(Run now) {
        var known = now.firms() > 0;
        bar.setIndeterminate(!known);
        if (known) {
            bar.setValue(Math.min(1.0, (double) now.done() / now.firms()));
        }
        figures.setText(
                known ? texts.get("progress", ClassTexts.count(now.done()), ClassTexts.count(now.firms())) : "");
    }
}
