package kr.ieum.x.jeonnamemobility.common;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import kr.ieum.plugin.ui.DateField;
import org.jspecify.annotations.Nullable;

/** Two fields for a period: people write its last day, kept is the day after (half-open). */
public final class Period {

    private final Words words;
    private final DateField since;
    private final DateField last;

    public Period(Words words, String sinceKey, String lastKey, LocalDate since, @Nullable LocalDate until) {
        this.words = words;
        this.since = new DateField(words.get(sinceKey));
        this.since.setRequiredIndicatorVisible(true);
        this.since.setManualValidation(true);
        this.since.setValue(since);
        last = new DateField(words.get(lastKey));
        last.setManualValidation(true);
        last.setClearButtonVisible(true);
        last.setHelperText(words.get("common.last-day"));
        if (until != null) {
            last.setValue(until.minusDays(1));
        }
    }

    public Component[] fields() {
        return new Component[] {since, last};
    }

    /** Only after {@link #check}. */
    public LocalDate since() {
        return since.getValue();
    }

    /** The day after the last one; null when no end is given. */
    public @Nullable LocalDate until() {
        var day = last.getValue();
        return day == null ? null : day.plusDays(1);
    }

    /** Whether it begins, and ends not before that; says next to the fields what is wrong. */
    public boolean check() {
        since.setErrorMessage(words.get("common.missing"));
        since.setInvalid(since.getValue() == null);
        last.setErrorMessage(words.get("common.ends-early"));
        last.setInvalid(since.getValue() != null
                && last.getValue() != null
                && last.getValue().isBefore(since.getValue()));
        return !since.isInvalid() && !last.isInvalid();
    }
}
