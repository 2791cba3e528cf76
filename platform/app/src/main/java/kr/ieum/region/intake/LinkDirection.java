package kr.ieum.region.intake;

import java.util.List;
import kr.ieum.exchange.ColumnGuess;
import kr.ieum.exchange.ColumnGuess.Sureness;
import kr.ieum.exchange.FileTable;
import kr.ieum.region.Industries;

/** Tells from the codes which column of a crosswalk is of which revision. */
final class LinkDirection {

    private static final int BEFORE = 10;
    private static final int AFTER = 11;

    private final Industries industries;
    private final String old;
    private final String present;

    /** @param old the field of the codes of revision 10; {@code present} that of revision 11 */
    LinkDirection(Industries industries, String old, String present) {
        this.industries = industries;
        this.old = old;
        this.present = present;
    }

    /** The guesses with both columns exchanged, where more rows link known codes then. */
    List<ColumnGuess> checked(FileTable table, List<ColumnGuess> guesses) {
        var from = columnOf(old, guesses);
        var to = columnOf(present, guesses);
        if (from < 0 || to < 0 || known(table, to, from) <= known(table, from, to)) {
            return guesses;
        }
        return List.of(new ColumnGuess(old, to, Sureness.CONTENTS), new ColumnGuess(present, from, Sureness.CONTENTS));
    }

    private static int columnOf(String field, List<ColumnGuess> guesses) {
        return guesses.stream()
                .filter(guess -> guess.field().equals(field))
                .mapToInt(ColumnGuess::column)
                .findFirst()
                .orElse(-1);
    }

    private long known(FileTable table, int from, int to) {
        return table.samples().stream()
                .filter(row -> isKnown(BEFORE, row, from) && isKnown(AFTER, row, to))
                .count();
    }

    private boolean isKnown(int revision, List<String> row, int column) {
        return column < row.size()
                && industries.find(revision, CodeCell.plain(row.get(column))).isPresent();
    }
}
