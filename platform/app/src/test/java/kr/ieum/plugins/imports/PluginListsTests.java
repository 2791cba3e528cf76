package kr.ieum.plugins.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.ieum.exchange.ColumnMapping;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportKind;
import kr.ieum.exchange.ImportPreview;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.ImportState;
import kr.ieum.exchange.KindAway;
import kr.ieum.exchange.PreviewFilter;
import kr.ieum.exchange.Undone;
import kr.ieum.exchange.UploadedFile;
import kr.ieum.plugins.RunningSamples;
import kr.ieum.plugins.runtime.Installed;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.plugins.space.Generations;
import kr.ieum.plugins.space.Space;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("jeonnam")
class PluginListsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final String PARTS = """
            부품번호,부품명,단가(천원),국산화율,시작일
            EM-100,구동모터,"1,200",82.5%,2026.3.2
            EM-200,감속기,800,90,20260401
            """;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    Generations generations;

    @Autowired
    Spaces spaces;

    @Autowired
    ImportService imports;

    @Autowired
    ImportFiles files;

    @Autowired
    ImportPreview preview;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void startPlugin() {
        start(generations.begin(ListSample.ID, 1, ListSample.FILES, ListSample.TABLES));
    }

    @AfterEach
    void removePlugin() {
        RunningSamples.stopAll(plugins, JEONNAM);
        spaces.generations(ListSample.ID).forEach(generation -> spaces.drop(ListSample.ID, generation));
        spaces.forget(ListSample.ID);
        System.clearProperty("list-sample-refuses");
        System.clearProperty("list-sample-rule");
        System.clearProperty("list-sample-writes");
        System.clearProperty("list-sample-breaks-at");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM core.import").update();
            jdbc.sql("DELETE FROM core.import_mapping").update();
        });
    }

    @Test
    void aListOfARunningPluginStandsInTheWizardOfItsRegionOnly() {
        var kind =
                kinds().stream().filter(one -> one.id().equals(ListSample.KIND)).findFirst();

        assertThat(kind).isPresent();
        assertThat(kind.orElseThrow().title().name().ko()).isEqualTo("표본 · 부품");
        assertThat(Tenancy.<List<ImportKind>, RuntimeException>callAs(new TenantId("gangwon"), this::kinds))
                .extracting(ImportKind::id)
                .doesNotContain(ListSample.KIND);
    }

    @Test
    void aListGoesInWithItsCellsReadByTheirTypes() {
        var id = imported(PARTS);

        assertThat(imports.get(id).counts().added()).isEqualTo(2);
        assertThat(part("EM-100"))
                .containsEntry("name", "구동모터")
                .containsEntry("price", "1200000")
                .containsEntry("share", "82.5")
                .containsEntry("since", "2026-03-02");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imported(PARTS);

        var again = checked(PARTS);

        assertThat(imports.get(again).counts().same()).isEqualTo(2);
        assertThat(imports.get(again).counts().goingIn()).isZero();
    }

    @Test
    void aChangedFileChangesWhatItSaysAndLeavesTheRest() {
        imported(PARTS);

        var id = imported("""
                부품번호,부품명,국산화율
                EM-100,구동모터,
                EM-200,감속기,90.0
                EM-300,배터리,55
                """);

        var counts = imports.get(id).counts();
        assertThat(List.of(counts.added(), counts.changed(), counts.same())).containsExactly(1L, 1L, 1L);
        assertThat(part("EM-100")).containsEntry("price", "1200000").doesNotContainKey("share");
        assertThat(part("EM-300")).containsEntry("share", "55");
    }

    @Test
    void anImportIsTakenBackExceptWhatHasChangedSince() {
        imported(PARTS);
        var id = imported("""
                부품번호,부품명,국산화율
                EM-100,구동모터,85
                EM-200,감속기(개선),95
                EM-300,배터리,55
                """);
        sql("UPDATE part SET name = '감속기 3' WHERE number = 'EM-200'");

        imports.undo(id);
        waitFor(id, ImportState.UNDONE);

        assertThat(part("EM-100")).containsEntry("share", "82.5").containsEntry("price", "1200000");
        assertThat(part("EM-200")).containsEntry("name", "감속기 3");
        assertThat(part("EM-300")).isEmpty();
        assertThat(undone(id).undone()).isEqualTo(2);
        assertThat(undone(id).kept()).isOne();
    }

    @Test
    void aWrongCellKeepsItsRowOutAndSaysWhy() {
        var id = checked("""
                부품번호,부품명,단가(천원),국산화율,시작일
                EM-100,구동모터,비쌈,120,2026-02-30
                EM-200,,800,90,20260401
                EM-300,배터리,900,55,
                """);

        var wrong = preview.rows(id, PreviewFilter.PROBLEM, 0, 10);
        assertThat(wrong).hasSize(2);
        assertThat(wrong.getFirst().problems())
                .extracting(problem -> problem.field() + " " + problem.reason().key())
                .containsExactly(
                        "price plugins.imports.fault.won",
                        "share plugins.imports.fault.percent",
                        "since plugins.imports.fault.no-such-day");
        assertThat(wrong.getLast().problems())
                .extracting(problem -> problem.reason().key())
                .containsExactly("plugins.imports.fault.missing");
        assertThat(imports.get(id).counts().goingIn()).isOne();
    }

    @Test
    void aRuleOfThePluginSpeaksByItsTextAndIsNoFault() {
        var id = checked(PARTS);
        System.setProperty("list-sample-rule", "감속기");

        imports.commit(id);
        waitFor(id, ImportState.CHECKED);

        assertThat(imports.get(id).failure().orElseThrow().arguments()).endsWith("감속기은(는) 등록할 수 없습니다.");
        assertThat(part("EM-100")).isEmpty();
        assertThat(faults()).isZero();
    }

    @Test
    void whatThePluginRefusesIsSaidInItsWordsAndNothingChanges() {
        var id = checked(PARTS);
        System.setProperty("list-sample-refuses", "감속기는 등록할 수 없습니다.");

        imports.commit(id);
        waitFor(id, ImportState.CHECKED);

        var failure = imports.get(id).failure().orElseThrow();
        assertThat(failure.key()).isEqualTo("exchange.error.kind-refused");
        assertThat(failure.arguments()).endsWith("감속기는 등록할 수 없습니다.");
        assertThat(part("EM-100")).isEmpty();
        assertThat(faults()).isZero();
    }

    @Test
    void aFaultInTheMiddleIsCountedTakesNothingInAndTheImportCanGoOn() {
        var id = checked(PARTS);
        System.setProperty("list-sample-breaks-at", "감속기");

        imports.commit(id);
        waitFor(id, ImportState.CHECKED);

        assertThat(part("EM-100")).isEmpty();
        assertThat(faults()).isOne();

        System.clearProperty("list-sample-breaks-at");
        imports.commit(id);
        waitFor(id, ImportState.DONE);

        assertThat(part("EM-100")).isNotEmpty();
        assertThat(imports.get(id).counts().added()).isEqualTo(2);
    }

    @Test
    void whileThePluginIsStoppedTheImportWaitsAndGoesOnAfterwards() {
        var id = checked(PARTS);
        plugins.stop(JEONNAM, ListSample.ID);

        assertThatThrownBy(() -> imports.commit(id)).isInstanceOf(KindAway.class);
        assertThatThrownBy(() -> preview.fields(id)).isInstanceOf(KindAway.class);
        assertThat(imports.get(id).state()).isEqualTo(ImportState.CHECKED);

        start(spaces.open(ListSample.ID, 1));
        imports.commit(id);
        waitFor(id, ImportState.DONE);

        assertThat(part("EM-100")).isNotEmpty();
    }

    @Test
    void aCommitThatWasCutOffAfterThePluginKeptItsRowsIsFinishedAndCanBeTakenBack() {
        var id = imported(PARTS);
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.import SET state = 'CHECKED'").update());

        imports.commit(id);
        waitFor(id, ImportState.DONE);

        assertThat(imports.get(id).counts().added()).isEqualTo(2);

        imports.undo(id);
        waitFor(id, ImportState.UNDONE);

        assertThat(part("EM-100")).isEmpty();
        assertThat(undone(id).undone()).isEqualTo(2);
    }

    @Test
    void whatThePluginWritesInItsOwnWayIsTakenBackAllTheSame() {
        imported(PARTS);
        System.setProperty("list-sample-writes", "[%s]");
        var id = imported("부품번호,부품명\nEM-100,새 이름\n");
        assertThat(part("EM-100")).containsEntry("name", "[새 이름]");
        System.clearProperty("list-sample-writes");

        imports.undo(id);
        waitFor(id, ImportState.UNDONE);

        assertThat(part("EM-100")).doesNotContainEntry("name", "[새 이름]");
        assertThat(undone(id).undone()).isOne();
        assertThat(undone(id).kept()).isZero();
    }

    @Test
    void manyRowsGoInAndOut() {
        var list = IntStream.rangeClosed(1, 2_500)
                .mapToObj(number -> "P-" + number + ",부품 " + number + "," + number)
                .collect(Collectors.joining("\n", "부품번호,부품명,단가\n", "\n"));

        var id = imported(list);

        assertThat(imports.get(id).counts().added()).isEqualTo(2_500);
        assertThat(part("P-2500")).containsEntry("price", "2500");

        imports.undo(id);
        waitFor(id, ImportState.UNDONE);

        assertThat(part("P-1")).isEmpty();
        assertThat(undone(id).undone()).isEqualTo(2_500);
    }

    private void start(Space space) {
        var sample = ListSample.plugin();
        plugins.start(new Installed(JEONNAM, RunningSamples.manifest(sample), sample.archive(), space));
    }

    private List<ImportKind> kinds() {
        return files.kinds();
    }

    private ImportId checked(String text) {
        var id = imports.upload(ListSample.KIND, new UploadedFile("부품.csv", text.getBytes(StandardCharsets.UTF_8)));
        var table = files.tables(id).getFirst();
        var columns = new HashMap<String, Integer>();
        files.guesses(id, table).forEach(guess -> columns.put(guess.field(), guess.column()));
        imports.connect(id, table.columns(), new ColumnMapping(table.name(), "부품", columns));
        return waitFor(id, ImportState.CHECKED);
    }

    private ImportId imported(String text) {
        var id = checked(text);
        imports.commit(id);
        return waitFor(id, ImportState.DONE);
    }

    private ImportId waitFor(ImportId id, ImportState state) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !imports.get(id).state().isWorking());
        assertThat(imports.get(id).state()).isEqualTo(state);
        return id;
    }

    private Undone undone(ImportId id) {
        return Objects.requireNonNull(imports.get(id).undone());
    }

    private int faults() {
        return plugins.find(JEONNAM, ListSample.ID)
                .orElseThrow()
                .health()
                .faults()
                .count();
    }

    private Map<String, String> part(String number) {
        try (var space = spaces.open(ListSample.ID, 1)) {
            return space.jdbc()
                    .sql("SELECT * FROM part WHERE number = :number")
                    .param("number", number)
                    .query((row, place) -> {
                        var kept = new HashMap<String, String>();
                        for (var field : List.of("name", "price", "share", "since")) {
                            if (row.getString(field) != null) {
                                kept.put(field, row.getString(field));
                            }
                        }
                        return kept;
                    })
                    .optional()
                    .orElseGet(HashMap::new);
        }
    }

    private void sql(String statement) {
        try (var space = spaces.open(ListSample.ID, 1)) {
            space.jdbc().sql(statement).update();
        }
    }
}
