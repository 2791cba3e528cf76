package kr.ieum.exchange;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.exchange.ColumnGuess.Sureness;
import org.junit.jupiter.api.Test;

class ColumnGuessesTests {

    private static final ImportField NAME = ImportField.of("name", "").headers("기업명", "상호", "업체");
    private static final ImportField PERSON =
            ImportField.of("person", "").headers("대표자", "대표").strangers("생년");
    private static final ImportField PHONE = ImportField.of("phone", "")
            .headers("전화번호", "연락처")
            .strangers("담당", "휴대")
            .unmistakable(cell -> cell.matches("0\\d+-\\d+-\\d+"));
    private static final ImportField STAFF =
            ImportField.of("staff", "").headers("종업원").looksLike(cell -> cell.matches("\\d+"));
    private static final ImportField MEN =
            ImportField.of("men", "").headers("종업원(남)").looksLike(cell -> cell.matches("\\d+"));
    private static final ImportField NUMBER =
            ImportField.of("number", "").headers("사업자등록번호").looksLike(cell -> cell.matches("\\d{10}"));
    private static final List<ImportField> ALL = List.of(NAME, PERSON, PHONE, STAFF, MEN, NUMBER);

    @Test
    void spacesPunctuationAndUnitsInBracketsMakeNoDifference() {
        assertThat(guessed("기 업 명", "전화-번호", "종업원(명)")).containsExactly("name", "phone", "staff");
    }

    @Test
    void whatStandsInBracketsCountsWhereAFieldSaysSo() {
        assertThat(guessed("종업원(남)", "종업원")).containsExactly("men", "staff");
    }

    @Test
    void theFirstNameOfAFieldIsTheSurest() {
        assertThat(guessed("상호", "기업명")).containsExactly("", "name");
    }

    @Test
    void theLastNounOfACompoundSaysWhatItIs() {
        assertThat(guessed("입주 기업명", "업체 현황")).containsExactly("name", "");
        assertThat(guessed("대표자 학력")).containsExactly("");
    }

    @Test
    void anotherWordInTheHeaderForbidsAField() {
        assertThat(guessed("대표자 생년월일 대표자", "담당 연락처", "휴대 전화번호")).containsExactly("", "", "");
    }

    @Test
    void aPartOfANameIsEnoughWhereTheContentsAgree() {
        var headers = List.of("등록번호");

        assertThat(guessed(headers, "1234567890")).containsExactly("number");
        assertThat(guessed(headers, "제3호")).containsExactly("");
        assertThat(guessed(List.of("번호"), "1234567890")).containsExactly("");
    }

    @Test
    void aKnownNameIsBelievedWhateverTheContents() {
        assertThat(guessed(List.of("전화번호"), "모름")).containsExactly("phone");
    }

    @Test
    void contentsAloneTellOnlyWhatIsUnmistakable() {
        var headers = List.of("A", "B");

        assertThat(guessed(headers, "051-111-2222|12", "051-111-2223|30")).containsExactly("phone", "");
    }

    @Test
    void aColumnThatCountsTheRowsIsNothing() {
        assertThat(guessed(List.of("종업원 순"), "1", "2", "3")).containsExactly("");
    }

    @Test
    void howItWasConnectedTheLastTimeWins() {
        var guesses = ColumnGuesses.of(ALL, List.of("기업명", "별칭"), List.of(), Map.of("name", 1));

        assertThat(guesses).containsExactly(new ColumnGuess("name", 1, Sureness.REMEMBERED));
    }

    private static List<String> guessed(String... headers) {
        return guessed(Arrays.asList(headers));
    }

    /** The field of each column, empty for none; the cells of a row are parted by bars. */
    private static List<String> guessed(List<String> headers, String... rows) {
        var samples = Stream.of(rows).map(row -> List.of(row.split("\\|", -1))).toList();
        var fields = ColumnGuesses.of(ALL, headers, samples, Map.of()).stream()
                .collect(toMap(ColumnGuess::column, ColumnGuess::field));
        return Stream.iterate(0, column -> column + 1)
                .limit(headers.size())
                .map(column -> fields.getOrDefault(column, ""))
                .toList();
    }
}
