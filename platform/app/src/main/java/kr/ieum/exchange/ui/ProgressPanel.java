package kr.ieum.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportState;
import org.jspecify.annotations.Nullable;

/** Watches a step in the background and tells when it is over. Asking now and then works with any node of several. */
class ProgressPanel extends Composite<Div> {

    private static final int POLL_MILLISECONDS = 700;
    private static final int NO_POLL = -1;

    private final Supplier<Import> look;
    private final Consumer<Import> over;
    private final Clock clock;
    private final ImportState working;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph figures = new Paragraph();
    private final Instant since;
    private @Nullable Registration polling;

    ProgressPanel(Import file, Supplier<Import> look, Consumer<Import> over, Clock clock) {
        this.look = look;
        this.over = over;
        this.clock = clock;
        this.working = file.state();
        this.since = clock.instant();
        var what = getTranslation(
                switch (working) {
                    case RUNNING -> "exchange.running";
                    case UNDOING -> "exchange.undoing";
                    default -> "exchange.checking";
                });
        bar.getElement().setAttribute("aria-label", what);
        figures.addClassName("import-figures");
        getContent().addClassName("import-progress");
        getContent().add(new H2(what), bar, figures, new Paragraph(getTranslation("exchange.progress.leave")));
        show(file);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> refresh());
        event.getUI().setPollInterval(POLL_MILLISECONDS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NO_POLL);
        if (polling != null) {
            polling.remove();
        }
    }

    private void refresh() {
        var file = look.get();
        if (file.state() == working) {
            show(file);
        } else {
            over.accept(file);
        }
    }

    private void show(Import file) {
        var known = file.rowsTotal() > 0 && file.rowsDone() > 0;
        bar.setIndeterminate(!known);
        if (known) {
            bar.setValue(Math.min(1.0, (double) file.rowsDone() / file.rowsTotal()));
        }
        figures.setText(figures(file, known));
    }

    private String figures(Import file, boolean known) {
        var seconds = Duration.between(since, clock.instant()).toMillis() / 1000.0;
        if (file.rowsDone() == 0 || seconds <= 0) {
            return "";
        }
        var rate = file.rowsDone() / seconds;
        var done = known
                ? getTranslation("exchange.progress", file.rowsDone(), file.rowsTotal())
                : getTranslation("exchange.progress.read", file.rowsDone());
        var speed = getTranslation("exchange.progress.rate", Math.round(rate));
        return known ? String.join(" · ", done, speed, left(file, rate)) : String.join(" · ", done, speed);
    }

    private String left(Import file, double rate) {
        return getTranslation(
                "exchange.progress.left", Math.round(Math.max(0, file.rowsTotal() - file.rowsDone()) / rate));
    }
}
