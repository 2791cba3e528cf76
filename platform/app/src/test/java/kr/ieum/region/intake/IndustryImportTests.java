package kr.ieum.region.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import kr.ieum.exchange.ColumnMapping;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportKind;
import kr.ieum.exchange.ImportPreview;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.ImportState;
import kr.ieum.exchange.Message;
import kr.ieum.exchange.PreviewFilter;
import kr.ieum.exchange.UploadedFile;
import kr.ieum.region.Industries;
import kr.ieum.region.Industry;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SharedData;
import kr.ieum.testkit.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** From the workbooks of the statistics office to the classes that everybody uses. */
@IntegrationTest
class IndustryImportTests {

    private static final String WORKBOOK = "ksic/7.한국표준산업분류 제11차 개정 분류체계(대-중-소-세-세세 구분) _20240626043559.xlsx";
    private static final String CROSSWALK = "ksic/4.한국표준산업분류 제11차-제10차 연계표_20240626043559.xlsx";
    private static final String HEADER = "sec,sec_nm,div,div_nm,grp,grp_nm,cls,cls_nm,sub,sub_nm\n";
    private static final String NEW_CLASS =
            HEADER + "C,제조업(10~34),28,전기장비 제조업,282,일차전지 및 이차전지 제조업,2829,차세대 전지 제조업,28291,전고체 전지 제조업\n";

    @Autowired
    ImportService imports;

    @Autowired
    ImportFiles files;

    @Autowired
    ImportPreview preview;

    @Autowired
    Industries industries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void asTheMinistry() {
        as("national", "MINISTRY_ADMIN");
    }

    @AfterEach
    void clear() {
        asTheMinistry();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM core.import").update();
            jdbc.sql("DELETE FROM core.import_mapping").update();
        });
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10차개정한국표준산업분류 | 10 | 1196 | 77, 232, 495, 1196
            11차개정한국표준산업분류 | 11 | 1205 | 77, 234, 501, 1205
            """)
    void theOfficialWorkbookSaysWhatIsKnownAlready(String sheet, String revision, long rows, String levels)
            throws IOException {
        var id = checked(upload("industries", WORKBOOK), sheet, "분류체계");

        assertThat(imports.get(id).counts())
                .extracting("added", "changed", "same", "gone", "problem")
                .containsExactly(0L, 0L, rows, 0L, 0L);
        assertThat(preview.facts(id))
                .containsExactlyElementsOf(facts(revision, List.of(("21, " + levels).split(", "))));
    }

    @ParameterizedTest
    @CsvSource({"ksic/ksic10.csv,1196", "ksic/ksic11.csv,1205"})
    void theTextsSayTheSameAsTheWorkbook(String file, long rows) throws IOException {
        var id = checked(upload("industries", file), "", file);

        assertThat(imports.get(id).counts())
                .extracting("added", "changed", "same", "gone", "problem")
                .containsExactly(0L, 0L, rows, 0L, 0L);
    }

    @ParameterizedTest
    @CsvSource({"신구연계표", "구신연계표"})
    void eitherSideOfTheCrosswalkLinksTheSame(String sheet) throws IOException {
        var id = checked(upload("industry-links", CROSSWALK), sheet, "연계표");

        assertThat(imports.get(id).counts())
                .extracting("added", "changed", "same", "gone", "problem")
                .containsExactly(0L, 0L, 1231L, 0L, 0L);
    }

    @ParameterizedTest
    @CsvSource({"ksic/ksic_10_to_11.csv", "ksic/ksic_11_to_10.csv"})
    void headersThatDoNotSayTheDirectionOfTheCrosswalkAreToldByTheCodes(String file) throws IOException {
        var id = checked(upload("industry-links", file), "", "연계표");

        assertThat(imports.get(id).counts())
                .extracting("added", "changed", "same", "gone", "problem")
                .containsExactly(0L, 0L, 1231L, 0L, 0L);
    }

    @Test
    void theDirectionOfTheLastFileIsNotBelievedForTheNext() throws IOException {
        checked(upload("industry-links", "ksic/ksic_10_to_11.csv"), "", "연계표");

        var id = checked(upload("industry-links", "ksic/ksic_11_to_10.csv"), "", "연계표");

        assertThat(imports.get(id).counts().problem()).isZero();
    }

    @Test
    void codesWithoutTheirZerosOrWithTheirSectionAreRead() {
        var id = checked(
                text(
                        "industries",
                        HEADER + "A,\"농업, 임업 및 어업(01~03)\",1,농업,11,작물 재배업,111,곡물 및 기타 식량작물 재배업,"
                                + "1110,곡물 및 기타 식량작물 재배업\nA,,A01,농업,A011,작물 재배업,A0112,\"채소, 화훼작물 및 종묘 재배업\","
                                + "A01121,채소작물 재배업\n"),
                "",
                "ksic11");

        assertThat(imports.get(id).counts())
                .extracting("same", "problem", "warned")
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void aClassificationWithAllLevelsInOneColumnIsRead() {
        var id = connected(
                text(
                        "industries",
                        "분류코드,분류명\nA,\"농업, 임업 및 어업\"\n01,농업\n011,작물 재배업\n0111,곡물 및 기타 식량작물 재배업\n"
                                + "01110,곡물 및 기타 식량작물 재배업\n01199,새 작물 재배업\n"),
                "ksic11");

        assertThat(imports.get(id).counts())
                .extracting("added", "same", "problem")
                .containsExactly(0L, 5L, 1L);
    }

    @Test
    void aNewClassIsKnownAtOnceAndCanBeTakenBack() {
        var id = checked(text("industries", NEW_CLASS), "", "11차 고시 개정");
        imports.commit(id);
        waitFor(id, ImportState.DONE);

        await().untilAsserted(() ->
                assertThat(industries.find(11, "28291").map(Industry::parent)).contains("2829"));
        assertThat(industries.find(11, "2829").map(Industry::section)).contains("C");

        imports.undo(id);
        waitFor(id, ImportState.UNDONE);

        await().untilAsserted(() -> assertThat(industries.find(11, "28291")).isEmpty());
        assertThat(industries.find(11, "2829")).isEmpty();
        assertThat(industries.find(11, "28201")).isPresent();
    }

    @Test
    void aChangedNameComesBackWithTheUndo() throws IOException {
        var text = Files.readString(SharedData.file("ksic/ksic11.csv")).replace("늘찬 배달업", "빠른 배달업");
        var id = checked(text("industries", text), "", "ksic11");
        imports.commit(id);
        waitFor(id, ImportState.DONE);

        assertThat(imports.get(id).counts().changed()).isOne();
        await().untilAsserted(() ->
                assertThat(industries.find(11, "49402").map(Industry::name)).contains("빠른 배달업"));

        imports.undo(id);
        waitFor(id, ImportState.UNDONE);

        await().untilAsserted(() ->
                assertThat(industries.find(11, "49402").map(Industry::name)).contains("늘찬 배달업"));
    }

    @Test
    void aRowBelowAnUnknownClassStaysOut() {
        var id = checked(
                text("industries", HEADER + ",,,,,,,,99999,모르는 업\nC,제조업(10~34),10,식료품 제조업,,,,,1011,짧은 코드\n"),
                "",
                "ksic11");

        var problems = preview.rows(id, PreviewFilter.PROBLEM, 0, 10);

        assertThat(problems).hasSize(2);
        assertThat(problems.getFirst().problems())
                .extracting(problem -> problem.reason().key())
                .containsExactly("region.intake.problem.no-parent");
        assertThat(problems.getLast().problems())
                .extracting(problem -> problem.reason().key())
                .contains("region.intake.problem.not-above");
    }

    @Test
    void withoutARevisionNothingGoesIn() {
        var id = checked(text("industries", NEW_CLASS), "", "분류");

        assertThat(imports.get(id).counts().problem()).isOne();
        assertThat(imports.get(id).counts().goingIn()).isZero();
    }

    @Test
    void noRegionIsOfferedTheClassification() {
        as("busan", "REGION_ADMIN");

        assertThat(files.kinds()).extracting(ImportKind::id).doesNotContain("industries", "industry-links");
        assertThatThrownBy(() -> text("industries", NEW_CLASS)).isInstanceOf(RuntimeException.class);
    }

    private static List<Message> facts(String revision, List<String> same) {
        var facts = new java.util.ArrayList<Message>();
        for (var level = 1; level <= same.size(); level++) {
            facts.add(Message.of("region.intake.fact." + level, revision, "0", "0", same.get(level - 1)));
        }
        return facts;
    }

    private ImportId upload(String kind, String file) throws IOException {
        var path = SharedData.file(file);
        return imports.upload(kind, new UploadedFile(path.getFileName().toString(), Files.readAllBytes(path)));
    }

    private ImportId text(String kind, String text) {
        return imports.upload(kind, new UploadedFile("list.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportId connected(ImportId id, String source) {
        var table = files.tables(id).getFirst();
        var columns = new HashMap<String, Integer>();
        files.guesses(id, table).forEach(guess -> columns.put(guess.field(), guess.column()));
        imports.connect(id, table.columns(), new ColumnMapping(table.name(), source, columns));
        return waitFor(id, ImportState.CHECKED);
    }

    private ImportId checked(ImportId id, String sheet, String source) {
        var table = files.tables(id).stream()
                .filter(each -> each.name().equals(sheet) || sheet.isEmpty())
                .findFirst()
                .orElseThrow();
        var columns = new HashMap<String, Integer>();
        files.guesses(id, table).forEach(guess -> columns.put(guess.field(), guess.column()));
        assertThat(columns).hasSameSizeAs(files.kind(id).fields());
        imports.connect(id, table.columns(), new ColumnMapping(table.name(), source, columns));
        return waitFor(id, ImportState.CHECKED);
    }

    private ImportId waitFor(ImportId id, ImportState state) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !imports.get(id).state().isWorking());
        assertThat(imports.get(id)).extracting(Import::state).isEqualTo(state);
        return id;
    }

    private void as(String tenant, String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(tenant, List.of(role)));
    }
}
