package kr.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ImportingTests extends ImportStory {

    @Autowired
    Imports store;

    @Test
    void aListGoesInAfterItsPreview() {
        var id = checked("가게_20260101.csv", SHOPS);

        assertThat(counts(id)).isEqualTo(new ImportCounts(3, 0, 0, 0, 0, 0, 0));
        assertThat(shops()).isEmpty();

        imports.commit(id);
        waitFor(id, ImportState.DONE);

        assertThat(names()).containsExactly("가나상회", "다라상회", "마바상회");
    }

    @Test
    void aLongListTellsHowFarItIsWhileItGoesInAndComesOut() {
        var list = IntStream.rangeClosed(1, 6_000)
                .mapToObj(number -> number + ",상회 " + number + ",051-000-0000")
                .collect(Collectors.joining("\n", "번호,상호,전화\n", "\n"));

        var id = imported("긴 목록.csv", list);
        var after = imports.get(id);
        imports.undo(id);
        waitFor(id, ImportState.UNDONE);

        assertThat(after.rowsDone()).isEqualTo(6_000);
        assertThat(after.counts().added()).isEqualTo(6_000);
        assertThat(shops()).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imported("가게_20260101.csv", SHOPS);

        var again = checked("가게_20260101.csv", SHOPS);

        assertThat(imports.earlier(again)).isPresent();
        assertThat(counts(again).goingIn()).isZero();
        assertThat(counts(again).same()).isEqualTo(3);
    }

    @Test
    void aNewerSnapshotReportsWhatIsNewChangedAndGone() {
        imported("가게_20260101.csv", SHOPS);

        var newer = imported("가게_20260201.csv", """
                번호,상호,전화
                1,가나상회,051-111-1111
                2,다라마트,051-222-2222
                4,사아상회,051-444-4444
                """);

        assertThat(counts(newer)).isEqualTo(new ImportCounts(1, 1, 1, 1, 0, 0, 0));
        assertThat(names()).containsExactly("가나상회", "다라마트", "마바상회", "사아상회");
        assertThat(shops().get(2)).containsEntry("gone", true);
        assertThat(preview.rows(newer, PreviewFilter.GONE, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.label()).isEqualTo("마바상회"));
    }

    @Test
    void goodRowsGoInAndBadRowsComeBackWithTheirCell() {
        var id = imported("가게.csv", """
                번호,상호,전화
                1,가나상회,051-111-1111
                둘,다라상회,051-222-2222
                """);

        assertThat(names()).containsExactly("가나상회");
        assertThat(preview.rows(id, PreviewFilter.PROBLEM, 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(3);
                    assertThat(row.cells()).containsExactly("둘", "다라상회", "051-222-2222");
                    assertThat(row.problems())
                            .containsExactly(Problem.error(
                                            "number",
                                            Message.of("shops.problem.number", "둘"),
                                            Message.of("shops.problem.mend"))
                                    .proposing("99"));
                });
    }

    @Test
    void aWarningLetsTheRowIn() {
        var id = imported("가게.csv", "번호,상호,전화\n1,가나상회,\n");

        assertThat(counts(id).warned()).isOne();
        assertThat(names()).containsExactly("가나상회");
    }

    @Test
    void aRowThatRepeatsAnotherIsSkippedAndOneThatContradictsItIsAProblem() {
        var id = checked("가게.csv", """
                번호,상호,전화
                1,가나상회,051-111-1111
                1,가나상회,051-111-1111
                1,가나마트,051-111-1111
                """);

        assertThat(counts(id)).isEqualTo(new ImportCounts(1, 0, 1, 0, 1, 0, 0));
        assertThat(preview.rows(id, PreviewFilter.PROBLEM, 0, 10).getFirst().problems())
                .extracting(problem -> problem.reason())
                .containsExactly(Message.of("exchange.problem.same-key", "2"));
    }

    @Test
    void rowsOfOtherRegionsAreReportedAndStayOut() {
        var id = imported("가게.csv", """
                번호,상호,지역
                1,가나상회,busan
                2,다라상회,ulsan
                셋,마바상회,ulsan
                """);

        assertThat(counts(id).elsewhere()).isEqualTo(2);
        assertThat(counts(id).problem()).isZero();
        assertThat(names()).containsExactly("가나상회");
    }

    @Test
    void aCellIsMendedForAllRowsAlike() {
        var id = checked("가게.csv", """
                번호,상호,전화
                하나,가나상회,051-111-1111
                둘,다라상회,051-222-2222
                하나,가나상회,051-111-1111
                """);

        var mended = preview.mend(id, new Mend(0, null, "하나", "1"));

        assertThat(mended).isEqualTo(2);
        assertThat(counts(id)).isEqualTo(new ImportCounts(1, 0, 1, 0, 1, 0, 0));
        assertThat(preview.rows(id, PreviewFilter.NEW, 0, 10).getFirst().cell(0))
                .isEqualTo("1");
    }

    @Test
    void mendedCellsStayMendedWhenColumnsAreConnectedAnew() {
        var id = checked("가게.csv", "번호,상호,전화\n하나,가나상회,051-111-1111\n");
        preview.mend(id, new Mend(0, 2, "하나", "1"));

        connect(id);
        waitFor(id, ImportState.CHECKED);

        assertThat(counts(id).added()).isOne();
    }

    @Test
    void anImportIsTakenBackAsAWhole() {
        imported("가게_20260101.csv", "번호,상호\n1,가나상회\n");
        var second = imported("가게_20260201.csv", "번호,상호\n1,가나마트\n2,다라상회\n");

        imports.undo(second);
        waitFor(second, ImportState.UNDONE);

        assertThat(names()).containsExactly("가나상회");
        assertThat(imports.get(second).undone()).isEqualTo(new Undone(2, 0));
    }

    @Test
    void aCommitThatFailsLeavesNothingBehindAndCanBeTriedAgain() {
        var id = checked("가게.csv", "번호,상호\n1,깨짐\n");

        imports.commit(id);
        waitFor(id, ImportState.CHECKED);

        assertThat(shops()).isEmpty();
        assertThat(imports.get(id).error()).isEqualTo("exchange.error.unexpected");
    }

    @Test
    void aSecondClickOnCommitIsRefused() {
        var id = checked("가게.csv", SHOPS);
        imports.commit(id);

        assertThatThrownBy(() -> imports.commit(id)).isInstanceOf(ImportMovedOn.class);

        waitFor(id, ImportState.DONE);
    }

    @Test
    void aCancelledImportLeavesNothingAndCannotGoOn() {
        var id = checked("가게.csv", SHOPS);

        imports.cancel(id);

        assertThatThrownBy(() -> imports.commit(id)).isInstanceOf(ImportMovedOn.class);
        assertThat(shops()).isEmpty();
    }

    @Test
    void twoPeopleImportTheSameListAtOnceAndItGoesInOnce() {
        var first = checked("가게.csv", SHOPS);
        var second = checked("가게.csv", SHOPS);

        imports.commit(first);
        imports.commit(second);
        waitFor(first, ImportState.DONE);
        waitFor(second, ImportState.DONE);

        assertThat(shops()).hasSize(3);
        assertThat(counts(first).added() + counts(second).added()).isEqualTo(3);
    }

    @Test
    void aRequiredFieldNeedsAColumn() {
        var id = upload("가게.csv", SHOPS);

        assertThatThrownBy(() -> imports.connect(
                        id, java.util.List.of("번호", "상호", "전화"), new ColumnMapping("x", "가게", Map.of("number", 0))))
                .isInstanceOfSatisfying(
                        MappingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(MappingRefused.Reason.REQUIRED_MISSING));
    }

    @Test
    void aColumnServesOneFieldOnly() {
        var id = upload("가게.csv", SHOPS);

        assertThatThrownBy(() -> imports.connect(
                        id,
                        java.util.List.of("번호", "상호", "전화"),
                        new ColumnMapping("x", "가게", Map.of("number", 0, "name", 0))))
                .isInstanceOfSatisfying(
                        MappingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(MappingRefused.Reason.COLUMN_TWICE));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> upload("빈.csv", "")).isInstanceOf(FileRefused.class);
    }

    @Test
    void aFileWithNothingButAHeaderIsRefused() {
        var id = upload("빈.csv", "번호,상호\n");

        assertThatThrownBy(() -> files.tables(id)).isInstanceOf(FileRefused.class);
    }

    @Test
    void aFileOfSeveralMegabytesComesBackAsItWas() throws IOException {
        var text = "번호,상호\n" + "1,가나상회\n".repeat(200_000);
        var id = upload("가게.csv", text);

        var file = transaction.execute(status -> store.content(id));

        assertThat(file).hasContent(text);
        Files.delete(file);
    }

    @Test
    void anotherTenantsImportDoesNotExist() {
        var theirs = checked("가게.csv", SHOPS);

        as("gangwon", "REGION_OFFICER");

        assertThatThrownBy(() -> imports.get(theirs)).isInstanceOf(NoSuchImport.class);
        assertThatThrownBy(() -> imports.commit(theirs)).isInstanceOf(NoSuchImport.class);
        assertThat(preview.rows(theirs, PreviewFilter.ALL, 0, 10)).isEmpty();
    }

    @Test
    void aSupportBodyDoesNotImport() {
        as("busan", "SUPPORT_OFFICER");

        assertThatThrownBy(() -> upload("가게.csv", SHOPS)).isInstanceOf(AccessDeniedException.class);
    }
}
