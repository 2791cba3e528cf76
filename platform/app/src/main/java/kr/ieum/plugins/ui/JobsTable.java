package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.Kind;
import kr.ieum.plugins.jobs.JobOutcome;
import kr.ieum.plugins.jobs.JobState;
import kr.ieum.plugins.jobs.PluginJobs;

/** The jobs of a plugin: how the last run of each ended, and when the next one begins. */
public class JobsTable extends Composite<Div> {

    private final transient Function<Instant, String> time;

    public JobsTable(PluginManifest plugin, PluginJobs jobs, Function<Instant, String> time) {
        this.time = time;
        var announced = plugin.announced(Kind.JOBS);
        if (announced.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("plugins.jobs.none")));
            return;
        }
        var states = jobs.of(plugin);
        var table = new DataTable(
                getTranslation("plugins.jobs.of", plugin.name().in(getLocale())),
                List.of(
                        getTranslation("plugins.jobs.job"),
                        getTranslation("plugins.jobs.started"),
                        getTranslation("plugins.jobs.took"),
                        getTranslation("plugins.jobs.outcome"),
                        getTranslation("plugins.jobs.next")));
        announced.forEach(job -> table.add(
                job.name().in(getLocale()),
                states.stream()
                        .filter(state -> state.id().equals(job.id()))
                        .findFirst()
                        .map(this::cells)
                        .orElseGet(this::neverRun)));
        getContent().add(table);
    }

    private List<String> cells(JobState job) {
        return List.of(
                moment(job.startedAt()),
                Optional.ofNullable(job.took()).map(this::length).orElseGet(this::nothing),
                outcome(job),
                job.running() ? nothing() : moment(job.dueAt()));
    }

    private List<String> neverRun() {
        return List.of(nothing(), nothing(), getTranslation("plugins.jobs.never"), nothing());
    }

    private String outcome(JobState job) {
        if (job.running()) {
            return getTranslation("plugins.jobs.running");
        }
        var outcome = job.outcome();
        if (outcome == null) {
            return getTranslation("plugins.jobs.never");
        }
        var name = getTranslation("plugins.jobs.outcome." + outcome);
        return outcome == JobOutcome.FAILED && job.error() != null
                ? getTranslation("plugins.jobs.failed", name, job.error())
                : name;
    }

    private String length(Duration took) {
        return took.compareTo(Duration.ofMinutes(1)) < 0
                ? getTranslation("plugins.jobs.seconds", Math.ceilDiv(took.toMillis(), 1000))
                : getTranslation("plugins.jobs.minutes", took.toMinutes(), took.toSecondsPart());
    }

    private String moment(@org.jspecify.annotations.Nullable Instant instant) {
        return instant == null ? nothing() : time.apply(instant);
    }

    private String nothing() {
        return getTranslation("text.none");
    }
}
