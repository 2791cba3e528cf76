package kr.ieum.nation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
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
import kr.ieum.exchange.PreviewFilter;
import kr.ieum.exchange.UploadedFile;
import kr.ieum.nation.Area;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The ministry brings the statistics in; the last figure holds, and the undo brings the former one back. */
@IntegrationTest
class SeriesImportTests {

    private static final String HEADER = "지표,지역,연도,값,출처,출처 기준일\n";

    @Autowired
    ImportService imports;

    @Autowired
    ImportFiles files;

    @Autowired
    ImportPreview preview;

    @Autowired
    SeriesService service;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void asTheMinistry() {
        as("national", "MINISTRY_ADMIN");
    }

    @AfterEach
    void clear() {
        asTheMinistry();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM reference.series_figure WHERE import_id IS NOT NULL")
                    .update();
            jdbc.sql("DELETE FROM core.import").update();
            jdbc.sql("DELETE FROM core.import_mapping").update();
        });
        SecurityContextHolder.clearContext();
    }

    @Test
    void theStatisticsOfTheSourceComeInWithSourceAndDateAndTheirShareIsTold() {
        var id = checked(HEADER
                + "지역내총생산,수도권,2020년,600,\"통계청, 지역소득\",2021-12-23\n지역내총생산,비 수도권,2020,400,\"통계청, 지역소득\",2021-12-23\n"
                + "C2,부산,2020,90.5,\"통계청, 지역소득\",\n");

        commit(id);

        var grdp = series("grdp");
        assertThat(grdp.figures())
                .extracting(SeriesFigure::area)
                .containsExactlyInAnyOrder(Area.CAPITAL, Area.REST, "busan");
        assertThat(grdp.figure(Area.REST, "2020").orElseThrow().source().ko()).isEqualTo("통계청, 지역소득");
        assertThat(grdp.figure(Area.REST, "2020").orElseThrow().asOf()).hasToString("2021-12-23");
        var share = RestShare.of(grdp).getFirst();
        assertThat(share.percent()).isEqualByComparingTo("40.0");
        assertThat(share.explain().formula().ko()).isEqualTo("비수도권 400 ÷ (수도권 600 + 비수도권 400) × 100 = 40.0%");
    }

    @Test
    void aLaterSourceHoldsUntilItIsTakenBack() {
        commit(checked(HEADER + "지역내총생산의 비수도권 비중,비수도권,2020,47.2,첫 자료,\n"));
        var later = commit(checked(HEADER + "지역내총생산의 비수도권 비중,비수도권,2020,47.1,나중 자료,\n"));

        assertThat(told("grdp-share")).isEqualTo("47.1 나중 자료");

        imports.undo(later);
        waitFor(later, ImportState.UNDONE);

        assertThat(told("grdp-share")).isEqualTo("47.2 첫 자료");
        assertThat(imports.get(later).undone()).isNotNull();
    }

    @Test
    void whatIsToldAgainIsNotNew() {
        commit(checked(HEADER + "벤처기업 수,전국,2022,35123,협회,\n"));

        var again = checked(HEADER + "벤처기업 수,전국,2022,\"35,123\",협회,\n벤처기업 수,전국,2023,40000,협회,\n");

        assertThat(imports.get(again).counts())
                .extracting("added", "changed", "same", "gone", "problem")
                .containsExactly(1L, 0L, 1L, 0L, 0L);
    }

    @Test
    void anUnknownSeriesAreaPeriodOrValueStaysOutAndAnEmptyCellIsNoZero() {
        var id = checked(HEADER + "모르는 지표,전국,2020,1,가,\n지역내총생산,달,2020,1,가,\n지역내총생산,전국,언젠가,1,가,\n"
                + "지역내총생산,전국,2020,많음,가,\n지역내총생산,전국,2021,,가,\n지역내총생산,전국,2022,1,가,2022-13-01\n");

        assertThat(preview.rows(id, PreviewFilter.PROBLEM, 0, 10))
                .flatExtracting(row -> row.problems().stream()
                        .map(problem -> problem.reason().key())
                        .toList())
                .containsExactly(
                        "nation.series.problem.series",
                        "nation.series.problem.area",
                        "nation.series.problem.period",
                        "nation.series.problem.value",
                        "nation.series.problem.missing",
                        "nation.series.problem.as-of");
        assertThat(imports.get(id).counts().goingIn()).isZero();
    }

    @Test
    void aRowWithoutSourceHasTheListForOne() {
        commit(checked("지표,지역,연도,값\n신규 벤처투자,수도권,2022,500\n"));

        assertThat(told("venture-capital")).isEqualTo("500 통계청 목록");
    }

    @Test
    void onlyTheMinistrysAdminIsOfferedTheKind() {
        assertThat(files.kinds()).extracting(ImportKind::id).contains("series");

        as("busan", "REGION_ADMIN");

        assertThat(files.kinds()).extracting(ImportKind::id).doesNotContain("series");
    }

    private String told(String id) {
        var figure = series(id).figures().getLast();
        return figure.value().stripTrailingZeros().toPlainString() + " "
                + figure.source().ko();
    }

    private Series series(String id) {
        return service.all().stream()
                .filter(series -> series.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ImportId checked(String text) {
        var id = imports.upload("series", new UploadedFile("list.csv", text.getBytes(StandardCharsets.UTF_8)));
        var table = files.tables(id).getFirst();
        var columns = new HashMap<String, Integer>();
        files.guesses(id, table).forEach(guess -> columns.put(guess.field(), guess.column()));
        imports.connect(id, table.columns(), new ColumnMapping(table.name(), "통계청 목록", columns));
        return waitFor(id, ImportState.CHECKED);
    }

    private ImportId commit(ImportId id) {
        imports.commit(id);
        return waitFor(id, ImportState.DONE);
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
