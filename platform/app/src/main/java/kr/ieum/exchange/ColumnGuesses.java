package kr.ieum.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.ieum.exchange.ColumnGuess.Sureness;
import org.jspecify.annotations.Nullable;

/** Guesses from headers and contents which column is which field. Each column and each field is used once. */
final class ColumnGuesses {

    private record Candidate(ColumnGuess guess, double score) {}

    private ColumnGuesses() {}

    /** @param samples some rows of the table */
    static List<ColumnGuess> of(
            List<ImportField> fields,
            List<String> headers,
            List<List<String>> samples,
            Map<String, Integer> remembered) {
        var columns = IntStream.range(0, headers.size())
                .mapToObj(column -> SampledColumn.of(column, headers.get(column), samples))
                .toList();
        var candidates = new ArrayList<Candidate>();
        for (var field : fields) {
            for (var column : columns) {
                var candidate = candidate(field, column, remembered);
                if (candidate != null) {
                    candidates.add(candidate);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return chosen(candidates);
    }

    private static List<ColumnGuess> chosen(List<Candidate> best) {
        var fields = new HashSet<String>();
        var columns = new HashSet<Integer>();
        var guesses = new ArrayList<ColumnGuess>();
        for (var candidate : best) {
            var guess = candidate.guess();
            if (!fields.contains(guess.field()) && !columns.contains(guess.column())) {
                fields.add(guess.field());
                columns.add(guess.column());
                guesses.add(guess);
            }
        }
        return guesses;
    }

    private static @Nullable Candidate candidate(
            ImportField field, SampledColumn column, Map<String, Integer> remembered) {
        if (Integer.valueOf(column.index()).equals(remembered.get(field.key()))) {
            return candidate(field, column, Sureness.REMEMBERED, 1_000);
        }
        var likeness = HeaderLikeness.of(field, column.header());
        if (likeness.isName()) {
            return candidate(field, column, Sureness.NAMED, likeness.score() + column.fitting(field));
        }
        // what only resembles a name must not be contradicted, neither by other words nor by the contents
        if (likeness.isStrange() || column.isCounter()) {
            return null;
        }
        if (likeness.score() > 0 && column.allows(field, likeness)) {
            return candidate(field, column, Sureness.SIMILAR, likeness.score() + column.fitting(field));
        }
        return column.tells(field) ? candidate(field, column, Sureness.CONTENTS, column.fitting(field)) : null;
    }

    private static Candidate candidate(ImportField field, SampledColumn column, Sureness sureness, double score) {
        return new Candidate(new ColumnGuess(field.key(), column.index(), sureness), score);
    }
}
