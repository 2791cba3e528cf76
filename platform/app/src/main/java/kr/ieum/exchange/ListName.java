package kr.ieum.exchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of the list that a file is a snapshot of, guessed from the file's name: without ending, dates, versions and
 * marks of copies, so that next month's file gets the same.
 */
final class ListName {

    private static final Pattern ENDING =
            Pattern.compile("(\\.(cp949|euckr|euc-kr|utf-?8|xlsx?|csv|tsv|txt|html?))+$", Pattern.CASE_INSENSITIVE);
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String DAY = "(0?[1-9]|[12][0-9]|3[01])";
    private static final String BETWEEN = "[-_. ]{1,2}";
    private static final String IN_WORDS = "['’]?[0-9]{2,4}년(도)?|[0-9]{1,2}월|[0-9]{1,2}일|[1-4]분기|[상하]반기";
    private static final String PARTED = "(19|20)[0-9]{2}(" + BETWEEN + MONTH + "(" + BETWEEN + DAY + ")?)?"
            + "|['’]?[0-9]{2}[.]" + MONTH + "([.]" + DAY + ")?";
    private static final String WHOLE = "((19|20)[0-9]{2}(0[1-9]|1[0-2])|[0-9]{2}(0[1-9]|1[0-2])(?=[0-9]{2}(?![0-9])))"
            + "(0[1-9]|[12][0-9]|3[01])?";
    private static final Pattern DATE = Pattern.compile(
            "(" + IN_WORDS + "|(?<![0-9])(" + WHOLE + "|" + PARTED + ")[.]?(?![0-9]|분기))( ?(말|현재|기준)(?![가-힣]))*");
    private static final Pattern COPY = Pattern.compile(
            "\\([0-9]+\\)|\\(?(최종|수정|사본|복사본|copy)[0-9]*\\)?|(?<![A-Za-z])v[0-9.]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFT_OVER = Pattern.compile("[\\s_\\-.,()\\[\\]]+");

    private ListName() {}

    static String of(String fileName) {
        var name = ENDING.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFC))
                .replaceAll("");
        var plain = COPY.matcher(DATE.matcher(name).replaceAll(" ")).replaceAll(" ");
        var words = LEFT_OVER.matcher(plain).replaceAll(" ").strip();
        return words.isEmpty() ? name : words;
    }
}
