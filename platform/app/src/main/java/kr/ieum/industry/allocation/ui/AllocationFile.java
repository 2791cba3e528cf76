package kr.ieum.industry.allocation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.tenancy.TenantId;

/** The lines of an allocation as a file, in won. */
final class AllocationFile {

    private AllocationFile() {}

    /** @param content asked when the file is saved */
    static CsvLink link(String name, AllocationTexts wording, java.util.function.Supplier<Content> content) {
        return new CsvLink(name + ".csv", () -> rows(wording, content.get()));
    }

    private static List<List<String>> rows(AllocationTexts wording, Content content) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        Stream.of("code", "region", "grade", "equal", "fixed", "weighted", "sum")
                                .map(column -> wording.get("column." + column)),
                        content.comparisons().stream().map(AllocationTable.Comparison::name))
                .toList());
        content.lines().forEach(line -> {
            var row = new ArrayList<>(List.of(
                    line.region().value(),
                    wording.region(line.region()),
                    line.grade().name(),
                    String.valueOf(line.equal()),
                    String.valueOf(line.fixed()),
                    String.valueOf(line.weighted()),
                    String.valueOf(line.sum())));
            content.comparisons().forEach(each -> row.add(difference(each, line.region())));
            rows.add(row);
        });
        return rows;
    }

    private static String difference(AllocationTable.Comparison comparison, TenantId region) {
        var won = comparison.differences().get(region);
        return won == null ? "" : won.toString();
    }

    /** What is drawn, so that file and page say the same. */
    record Content(List<AllocationLine> lines, List<AllocationTable.Comparison> comparisons) {}
}
