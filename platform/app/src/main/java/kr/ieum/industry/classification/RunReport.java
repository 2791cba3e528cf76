package kr.ieum.industry.classification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;

/**
 * Who rises, falls, enters and leaves.
 *
 * @param lines only those with firms
 */
public record RunReport(List<Line> lines) {

    public RunReport {
        lines = List.copyOf(lines);
    }

    /**
     * So many firms of a section go one way.
     *
     * @param present the class before, or null for none
     * @param next the class after, or null for none
     */
    public record Line(
            String section,
            ClassChange change,
            @Nullable FirmClass present,
            @Nullable FirmClass next,
            int firms) {}

    public int firms() {
        return sum(lines.stream());
    }

    public int firms(ClassChange change) {
        return sum(lines.stream().filter(line -> line.change() == change));
    }

    public int firms(String section, ClassChange change) {
        return sum(lines.stream()
                .filter(line -> line.change() == change && line.section().equals(section)));
    }

    /** So many go from the one class to the other; empty stands for none. */
    public int firms(Optional<FirmClass> present, Optional<FirmClass> next) {
        return sum(lines.stream()
                .filter(line -> Optional.ofNullable(line.present()).equals(present)
                        && Optional.ofNullable(line.next()).equals(next)));
    }

    /** In the order of their letters. */
    public List<String> sections() {
        return lines.stream().map(Line::section).distinct().sorted().toList();
    }

    private static int sum(Stream<Line> lines) {
        return lines.mapToInt(Line::firms).sum();
    }
}
