package kr.ieum.plugins.indicators;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.ieum.plugin.IndicatorFigure;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.ScheduledJob;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.Indicator;
import kr.ieum.plugins.jobs.JobSource;
import kr.ieum.plugins.runtime.RunningPlugin;
import org.springframework.stereotype.Component;

/** Asks each plugin for its figures when it has started, and once a day after that. */
@Component
class IndicatorAsking implements JobSource {

    private static final String JOB = "@indicators";
    private static final LocalText NAME = new LocalText("@indicators", "@indicators");
    private static final int MOST_DIGITS = 30;

    private final IndicatorStore store;
    private final Clock clock;

    IndicatorAsking(IndicatorStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<ScheduledJob> jobsFor(RunningPlugin plugin) {
        return plugin.manifest().indicators().isEmpty()
                ? List.of()
                : List.of(new ScheduledJob(JOB, NAME, Duration.ofDays(1), () -> ask(plugin)));
    }

    /**
     * Asks and keeps what is told, all of it or nothing.
     *
     * @throws RuntimeException what the plugin throws, or that it does not tell what it has announced
     */
    void ask(RunningPlugin plugin) {
        var figures = plugin.contributions().indicators().stream()
                .flatMap(published -> published.figures().stream())
                .toList();
        check(plugin.manifest(), figures);
        store.keep(plugin.manifest(), figures, LocalDate.now(clock), OffsetDateTime.now(clock));
    }

    private static void check(PluginManifest plugin, List<IndicatorFigure> figures) {
        var announced = plugin.indicators().stream().map(Indicator::id).sorted().toList();
        var told = figures.stream().map(IndicatorFigure::id).sorted().toList();
        if (!announced.equals(told)) {
            throw new IllegalStateException(
                    "the manifest announces the indicators " + announced + ", told are " + told);
        }
        var wrong = figures.stream()
                .filter(figure -> figure.firms() < -1 || isTooLong(figure))
                .map(IndicatorFigure::id)
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("no figures of a region: " + wrong);
        }
    }

    /** What is written out with more digits than any figure of a region has. */
    private static boolean isTooLong(IndicatorFigure figure) {
        return figure.value() != null
                && (Objects.requireNonNull(figure.value()).precision() > MOST_DIGITS
                        || Math.abs((long) figure.value().scale()) > MOST_DIGITS);
    }
}
