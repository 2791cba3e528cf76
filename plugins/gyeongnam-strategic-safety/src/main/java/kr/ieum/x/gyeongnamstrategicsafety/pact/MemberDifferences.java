package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.util.List;
import kr.ieum.plugin.ui.ConflictDialog.Value;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** The fields of a body in two versions. */
final class MemberDifferences {

    private MemberDifferences() {}

    static List<Value> of(Part part, Labels labels, MemberData mine, MemberData theirs) {
        var my = MemberNames.of(mine, labels, part.locale());
        var their = MemberNames.of(theirs, labels, part.locale());
        return List.of(
                new Value(part.text("pact.name"), mine.name(), theirs.name()),
                new Value(part.text("pact.role"), mine.role(), theirs.role()),
                new Value(part.text("pact.sectors"), my.sectors(), their.sectors()),
                new Value(part.text("pact.programs"), my.programs(), their.programs()),
                new Value(part.text("pact.department"), mine.department(), theirs.department()),
                new Value(part.text("pact.phone"), mine.phone(), theirs.phone()),
                new Value(part.text("pact.email"), mine.email(), theirs.email()),
                new Value(part.text("pact.joined"), my.joined(), their.joined()),
                new Value(part.text("pact.left"), my.left(), their.left()),
                new Value(part.text("pact.source"), mine.source(), theirs.source()));
    }
}
