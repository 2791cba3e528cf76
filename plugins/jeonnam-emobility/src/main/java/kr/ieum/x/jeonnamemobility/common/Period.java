package kr.ieum.x.jeonnamemobility.common;

import java.time.LocalDate;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.RecordForm;
import org.jspecify.annotations.Nullable;

/** Two fields for a period: people write its last day, kept is the day after (half-open). */
public final class Period {

    private final DateField since;
    private final DateField last;

    public Period(
            RecordForm<?> form,
            Words words,
            String sinceKey,
            String lastKey,
            LocalDate since,
            @Nullable LocalDate until) {
        this.since = form.required(form.day(sinceKey));
        this.since.setValue(since);
        last = form.day(lastKey);
        last.setClearButtonVisible(true);
        last.setHelperText(words.get("common.last-day"));
        form.check(
                last,
                day -> day == null || this.since.getValue() == null || !day.isBefore(this.since.getValue()),
                words.get("common.ends-early"));
        if (until != null) {
            last.setValue(until.minusDays(1));
        }
    }

    /** Only of a form that could be saved. */
    public LocalDate since() {
        return since.getValue();
    }

    /** The day after the last one; null when no end is given. */
    public @Nullable LocalDate until() {
        var day = last.getValue();
        return day == null ? null : day.plusDays(1);
    }
}
