package kr.ieum.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kr.ieum.exchange.ColumnGuess.Sureness;
import org.jspecify.annotations.Nullable;

/** Guesses from headers and contents which column is which field. Each column and each field is used once. */
final class ColumnGuesses {

    private static final double MOST = 0.8;
    private static final double HARDLY_ANY = 0.1;
    private static final int ENOUGH_LETTERS = 2;

    private record Candidate(ColumnGuess guess, double score) {}

    private ColumnGuesses() {}

    /** @param samples some rows of the table */
    static List<ColumnGuess> of(
            List<ImportField> fields,
            List<String> headers,
            List<List<String>> samples,
            Map<String, Integer> remembered) {
        var candidates = new ArrayList<Candidate>();
        for (var field : fields) {
            for (var column = 0; column < headers.size(); column++) {
                var candidate = candidate(field, headers.get(column), column, samples, remembered);
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
            ImportField field, String header, int column, List<List<String>> samples, Map<String, Integer> remembered) {
        var fitting = fitting(field, column, samples);
        if (Integer.valueOf(column).equals(remembered.get(field.key()))) {
            return new Candidate(new ColumnGuess(field.key(), column, Sureness.REMEMBERED), 1_000);
        }
        var named = named(field, Headers.plain(header));
        var exactly = named >= 100;
        // a name alone is believed; what only resembles one must not be contradicted by the contents
        if (exactly || (named > 0 && fitting >= HARDLY_ANY)) {
            var sureness = exactly ? Sureness.NAMED : Sureness.SIMILAR;
            return new Candidate(new ColumnGuess(field.key(), column, sureness), named + fitting);
        }
        if (field.looksLike() != null && fitting >= MOST) {
            return new Candidate(new ColumnGuess(field.key(), column, Sureness.CONTENTS), fitting);
        }
        return null;
    }

    /** 100 to 200 for a known name, the first of the list most; below 100 for one that contains it; 0 for neither. */
    private static double named(ImportField field, String header) {
        if (header.isEmpty()) {
            return 0;
        }
        var best = 0.0;
        for (var index = 0; index < field.headers().size(); index++) {
            var name = Headers.plain(field.headers().get(index));
            if (header.equals(name)) {
                best = Math.max(best, 200.0 - index);
            } else if (name.length() >= ENOUGH_LETTERS && (header.contains(name) || containedIn(name, header))) {
                best = Math.max(
                        best,
                        90.0 * Math.min(name.length(), header.length()) / Math.max(name.length(), header.length()));
            }
        }
        return best;
    }

    private static boolean containedIn(String name, String header) {
        return header.length() >= ENOUGH_LETTERS && name.contains(header);
    }

    /** Share of the filled sample cells that may be a value of the field; 1 when contents say nothing. */
    private static double fitting(ImportField field, int column, List<List<String>> samples) {
        var looksLike = field.looksLike();
        if (looksLike == null) {
            return 1;
        }
        var filled = samples.stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .toList();
        return filled.isEmpty()
                ? HARDLY_ANY
                : (double) filled.stream().filter(looksLike).count() / filled.size();
    }
}
