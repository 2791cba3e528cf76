package kr.ieum.region.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kr.ieum.exchange.Message;
import kr.ieum.exchange.Problem;

/**
 * A code of the classification as lists write it: with the letter of its section in front (C26112), with dots, or without
 * the zero that a spreadsheet has lost.
 *
 * @param code as the classification has it, if it is one of the level
 */
record CodeCell(String code, List<Problem> problems) {

    private static final Pattern NOT_OF_A_CODE = Pattern.compile("[\\s.'-]|(?<=\\d)\\.0$");
    private static final Pattern SECTION_IN_FRONT = Pattern.compile("^[A-U](?=\\d)");

    CodeCell {
        problems = List.copyOf(problems);
    }

    /** @param field where problems are shown */
    static CodeCell read(String cell, Level level, String field) {
        var plain = plain(cell);
        if (level.fits(plain)) {
            return new CodeCell(plain, List.of());
        }
        if (level.fits("0" + plain)) {
            return new CodeCell(
                    "0" + plain, List.of(Problem.warning(field, message("zero", "0" + plain), message("zero.mend"))));
        }
        return new CodeCell(plain, List.of(Problem.error(field, message("bad-code"), message("bad-code.mend"))));
    }

    static String plain(String cell) {
        var letters = NOT_OF_A_CODE.matcher(cell.toUpperCase(Locale.ROOT)).replaceAll("");
        return SECTION_IN_FRONT.matcher(letters).replaceFirst("");
    }

    private static Message message(String what, String... arguments) {
        return Message.of("region.intake.problem." + what, arguments);
    }
}
