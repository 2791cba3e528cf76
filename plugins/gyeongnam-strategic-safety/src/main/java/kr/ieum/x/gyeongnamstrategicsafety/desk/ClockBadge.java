package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.Instant;
import java.time.LocalDate;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import org.jspecify.annotations.Nullable;

/** How a round of a ticket stands against its clock, in words. */
final class ClockBadge {

    private ClockBadge() {}

    static StatusBadge of(PluginContext plugin, DeskClock clock, LocalDate due, @Nullable Instant answered) {
        var urgency = clock.urgency(due, answered);
        var left = clock.left(due);
        return new StatusBadge(
                words(new Part(plugin), urgency, left),
                switch (urgency) {
                    case IN_TIME -> StatusBadge.Tone.SUCCESS;
                    case LATE -> StatusBadge.Tone.NEUTRAL;
                    case RUNNING -> StatusBadge.Tone.INFORMATION;
                    case SOON -> StatusBadge.Tone.WARNING;
                    case OVERDUE -> StatusBadge.Tone.DANGER;
                });
    }

    private static String words(Part part, Urgency urgency, int left) {
        return switch (urgency) {
            case RUNNING -> part.text("urgency.RUNNING", left);
            case SOON -> left == 0 ? part.text("urgency.TODAY") : part.text("urgency.SOON", left);
            case OVERDUE -> part.text("urgency.OVERDUE", -left);
            case IN_TIME, LATE -> part.text("urgency." + urgency.name());
        };
    }
}
