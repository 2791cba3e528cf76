package kr.ieum.x.jeonnamemobility.part;

import java.util.List;
import java.util.stream.Stream;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/** The catalogue as a table of texts, in the order in which it can be imported. */
record PartTable(Words words, GroupNames groups) {

    List<List<String>> of(List<Part> parts) {
        var head = Stream.of(
                        "part.number",
                        "part.name",
                        "part.group",
                        "part.cost",
                        "part.cost-since",
                        "part.share",
                        "part.share-since",
                        "part.evidence")
                .map(key -> words.get(key))
                .toList();
        return Stream.concat(Stream.of(head), parts.stream().map(this::row)).toList();
    }

    private List<String> row(Part part) {
        var cost = part.cost();
        var share = part.share();
        return List.of(
                part.number(),
                part.name(),
                groups.name(part.group()),
                cost == null ? "" : Long.toString(cost.won()),
                cost == null ? "" : cost.since().toString(),
                share == null ? "" : share.percent().toPlainString(),
                share == null ? "" : share.since().toString(),
                share == null ? "" : share.evidence());
    }

    /** How a group of parts is called. */
    @FunctionalInterface
    interface GroupNames {
        String name(@Nullable String key);
    }
}
