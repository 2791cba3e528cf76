package kr.ieum.exchange;

import java.util.List;
import java.util.Set;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a kind makes of a row.
 *
 * @param key what identifies the row within its list, so that a later snapshot finds it again; null only together with
 *     an error. Two rows of one file with the same key: an identical one is skipped, a different one is a problem
 * @param label what people call the row, such as the firm's name
 * @param values the cleaned values, a record or a map that Jackson can write; stored as JSON for the kind's SQL. The
 *     hash that tells changed from same is taken over it
 * @param regions the regions the row belongs to: where its addresses lie; empty when the row does not say
 */
public record CheckedRow(
        @Nullable String key, String label, Object values, Set<TenantId> regions, List<Problem> problems) {

    public CheckedRow {
        regions = Set.copyOf(regions);
        problems = List.copyOf(problems);
        if (key == null && problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new IllegalArgumentException("a row without key needs an error that says why");
        }
    }
}
