package kr.ieum.industry.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kr.ieum.industry.catalogue.IndustryRefused.Why;
import org.jspecify.annotations.Nullable;

/**
 * What a region says of one of its industries.
 *
 * @param name 1 to 100 characters, as it was published
 * @param englishName at most 100 characters; empty where there is none
 * @param scores points by criterion of the rule {@code industry.criteria}; those not known are not there
 * @param scope may be empty while it is not settled
 * @param from first day
 * @param until the day on which it is one no more; null while no end is known
 * @param formers industries before the reform that it came from; none for one of those itself
 */
public record IndustryData(
        IndustryKind kind,
        String name,
        String englishName,
        Map<String, Integer> scores,
        List<ScopeCode> scope,
        LocalDate from,
        @Nullable LocalDate until,
        Set<UUID> formers)
        implements Serializable {

    private static final int LONGEST = 100;

    public IndustryData {
        name = name.strip();
        englishName = englishName.strip();
        scores = Map.copyOf(scores);
        scope = List.copyOf(scope);
        formers = Set.copyOf(formers);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** @throws IndustryRefused naming the first rule that is broken */
    void check(Set<String> criteria, int mostPoints) {
        require(Why.NAME, !name.isEmpty() && name.length() <= LONGEST && englishName.length() <= LONGEST);
        require(Why.DAYS, until == null || until.isAfter(from));
        require(
                Why.SCORE,
                criteria.containsAll(scores.keySet())
                        && scores.values().stream().allMatch(score -> score >= 0 && score <= mostPoints));
        require(Why.FORMER, kind != IndustryKind.FORMER || formers.isEmpty());
    }

    /** The fields by the names that the history keeps. */
    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("kind", kind.name());
        values.put("name", name);
        values.put("englishName", englishName);
        values.put("scores", new TreeMap<>(scores).toString());
        values.put(
                "scope",
                scope.stream().map(ScopeCode::written).sorted().toList().toString());
        values.put("from", from.toString());
        values.put("last", until == null ? null : until.minusDays(1).toString());
        values.put(
                "formers",
                formers.stream().map(UUID::toString).sorted().toList().toString());
        return values;
    }

    private static void require(Why why, boolean holds) {
        if (!holds) {
            throw new IndustryRefused(why);
        }
    }
}
