package kr.ieum.industry.classification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;

/**
 * How many firms go from which class to which under another formula.
 *
 * @param cells only those with firms
 */
public record ClassMoves(List<Cell> cells) {

    /** Stands for a region where all regions together are meant. */
    public static final String COUNTRY = "country";

    public ClassMoves {
        cells = List.copyOf(cells);
    }

    /**
     * So many firms of a region.
     *
     * @param present the class today, or null where too little is known
     * @param other the class under the other formula, or null where too little is known
     * @param firms or null where the number is withheld
     */
    public record Cell(
            String region,
            @Nullable FirmClass present,
            @Nullable FirmClass other,
            @Nullable Long firms) {

        boolean rises() {
            return other != null && (present == null || other.compareTo(present) > 0);
        }

        boolean falls() {
            return present != null && (other == null || other.compareTo(present) < 0);
        }
    }

    /** So many go from the one class to the other, 0 where none does; nothing where it is withheld. */
    public OptionalLong firms(String region, Optional<FirmClass> present, Optional<FirmClass> other) {
        return sum(cell -> cell.region().equals(region)
                && Optional.ofNullable(cell.present()).equals(present)
                && Optional.ofNullable(cell.other()).equals(other));
    }

    /** So many rise; nothing where a part of it is withheld. */
    public OptionalLong rising(String region) {
        return sum(cell -> cell.region().equals(region) && cell.rises());
    }

    /** So many fall; nothing where a part of it is withheld. */
    public OptionalLong falling(String region) {
        return sum(cell -> cell.region().equals(region) && cell.falls());
    }

    /** So many firms are of the class today, or would be; nothing where a part of it is withheld. */
    public OptionalLong ofClass(String region, Optional<FirmClass> of, boolean today) {
        return sum(cell -> cell.region().equals(region)
                && Optional.ofNullable(today ? cell.present() : cell.other()).equals(of));
    }

    private OptionalLong sum(Predicate<Cell> wanted) {
        var found = cells.stream().filter(wanted).map(Cell::firms).toList();
        return found.stream().anyMatch(Objects::isNull)
                ? OptionalLong.empty()
                : OptionalLong.of(found.stream().mapToLong(Long::longValue).sum());
    }
}
