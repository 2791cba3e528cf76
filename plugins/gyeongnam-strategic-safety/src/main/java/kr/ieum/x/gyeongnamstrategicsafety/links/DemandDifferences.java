package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.util.List;
import kr.ieum.plugin.ui.ConflictDialog.Value;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** The fields of a demand in two versions. */
final class DemandDifferences {

    private DemandDifferences() {}

    static List<Value> of(Part part, LinkDesk desk, DemandData mine, String myMember, Demand other) {
        var labels = desk.labels();
        var theirs = other.data();
        var locale = part.locale();
        return List.of(
                new Value(part.text("links.demand"), mine.title(), theirs.title()),
                new Value(part.text("links.member"), myMember, other.member()),
                new Value(
                        part.text("pact.sectors"),
                        labels.of("sector", mine.sector(), locale),
                        labels.of("sector", theirs.sector(), locale)),
                new Value(
                        part.text("links.need"),
                        labels.of("need", mine.need(), locale),
                        labels.of("need", theirs.need(), locale)),
                new Value(
                        part.text("links.needed-by"),
                        mine.neededBy().toString(),
                        theirs.neededBy().toString()),
                new Value(
                        part.text("links.amount.won"),
                        MoneyUnit.WON.format(mine.amount()),
                        MoneyUnit.WON.format(theirs.amount())),
                new Value(part.text("links.description"), mine.description(), theirs.description()));
    }
}
