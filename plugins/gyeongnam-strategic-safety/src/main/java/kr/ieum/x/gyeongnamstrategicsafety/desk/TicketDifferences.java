package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.util.List;
import kr.ieum.plugin.ui.ConflictDialog.Value;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** The fields of a ticket in two versions. */
final class TicketDifferences {

    private TicketDifferences() {}

    static List<Value> of(Part part, DeskTools tools, TicketData mine, TicketData theirs) {
        var labels = tools.labels();
        var locale = part.locale();
        return List.of(
                new Value(part.text("desk.subject"), mine.subject(), theirs.subject()),
                new Value(part.text("desk.caller"), mine.caller(), theirs.caller()),
                new Value(part.text("desk.phone"), mine.phone(), theirs.phone()),
                new Value(
                        part.text("desk.category"),
                        labels.of("category", mine.category(), locale),
                        labels.of("category", theirs.category(), locale)),
                new Value(
                        part.text("desk.priority"),
                        labels.of("priority", mine.priority(), locale),
                        labels.of("priority", theirs.priority(), locale)),
                new Value(part.text("desk.question"), mine.question(), theirs.question()));
    }
}
