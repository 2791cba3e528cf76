package kr.ieum.exchange;

import java.util.List;
import java.util.function.Predicate;

/**
 * A column of a file with some of its cells.
 *
 * @param cells the filled ones among the samples
 */
record SampledColumn(int index, String header, List<String> cells) {

    private static final double MOST = 0.8;
    private static final double HARDLY_ANY = 0.1;
    private static final int ENOUGH_TO_COUNT = 3;

    static SampledColumn of(int index, String header, List<List<String>> samples) {
        return new SampledColumn(
                index,
                header,
                samples.stream()
                        .filter(row -> index < row.size() && !row.get(index).isBlank())
                        .map(row -> row.get(index).strip())
                        .toList());
    }

    /** Share of the cells that may be a value of the field; 1 when contents say nothing. */
    double fitting(ImportField field) {
        var looksLike = field.looksLike();
        return looksLike == null ? 1 : share(looksLike);
    }

    /** Whether the contents do not speak against a header that resembles; they must speak for one that only mentions. */
    boolean allows(ImportField field, HeaderLikeness likeness) {
        return likeness.atTheEnd() ? fitting(field) >= HARDLY_ANY : field.looksLike() != null && fitting(field) >= MOST;
    }

    /** Whether the contents alone tell the field. */
    boolean tells(ImportField field) {
        var unmistakable = field.unmistakable();
        return unmistakable != null && share(unmistakable) >= MOST;
    }

    /** Whether the column only counts the rows: 1, 2, 3 … */
    boolean isCounter() {
        for (var place = 1; place < cells.size(); place++) {
            if (!cells.get(place).equals(next(cells.get(place - 1)))) {
                return false;
            }
        }
        return cells.size() >= ENOUGH_TO_COUNT;
    }

    private static String next(String number) {
        return number.matches("\\d{1,7}") ? String.valueOf(Integer.parseInt(number) + 1) : "";
    }

    private double share(Predicate<String> fits) {
        return cells.isEmpty()
                ? HARDLY_ANY
                : (double) cells.stream().filter(fits).count() / cells.size();
    }
}
