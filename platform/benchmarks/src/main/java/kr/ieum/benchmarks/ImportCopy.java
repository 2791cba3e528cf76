package kr.ieum.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.demo.SyntheticFirm;
import kr.ieum.demo.SyntheticFirms;
import kr.ieum.exchange.ColumnGuess;
import kr.ieum.exchange.ColumnMapping;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.ImportState;
import kr.ieum.exchange.UploadedFile;
import kr.ieum.exchange.table.TableFormat;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.exchange.table.TableWriter;
import kr.ieum.identity.CurrentUser;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A hundred thousand firms from the upload of their file to the last row in the register, against a bare COPY of the
 * same rows into the same tables.
 */
@Component
class ImportCopy implements Benchmark {

    private static final Logger log = LoggerFactory.getLogger(ImportCopy.class);
    private static final String TENANT = "jeju";
    private static final int FIRMS = 100_000;
    private static final int ROUNDS = 5;
    private static final long SEED = 7;

    /** Numbers of these firms may be in the register already, as a demonstration. */
    private static final int SKIPPED = 10_000;

    private static final String FIRM_IDS = "(SELECT id FROM core.company WHERE created_by = 'benchmark')";

    /** What an import of firms writes, and which rows are of the benchmark; a firm before what hangs on it. */
    private static final Map<String, String> WRITTEN = written();

    private final ImportService imports;
    private final ImportFiles files;
    private final Superuser superuser;

    ImportCopy(ImportService imports, ImportFiles files, Superuser superuser) {
        this.imports = imports;
        this.files = files;
        this.superuser = superuser;
    }

    @Override
    public String name() {
        return "import.copy";
    }

    @Override
    public Finding measure() throws Exception {
        waitForFormer();
        var file = file();
        var ours = new double[ROUNDS];
        var peers = new double[ROUNDS];
        for (var round = -1; round < ROUNDS; round++) {
            clear();
            var time = CurrentUser.callAs(Users.officerOf(TENANT), () -> Samples.milliseconds(() -> bringIn(file)));
            var rows = copyOut();
            clear();
            var peer = Samples.milliseconds(() -> copyIn(rows));
            if (round >= 0) {
                ours[round] = time;
                peers[round] = peer;
            }
        }
        clear();
        return Finding.againstPeer(
                3,
                Samples.quantile(0.5, ours),
                "ms",
                "bare COPY",
                Samples.quantile(0.5, peers),
                "100,000 firms at ≥ 1/3 of the rate of a bare COPY");
    }

    private void bringIn(byte[] file) throws InterruptedException {
        var begun = System.nanoTime();
        var id = imports.upload("companies", new UploadedFile("synthetic firms.csv", file));
        var table = files.tables(id).getFirst();
        var columns =
                files.guesses(id, table).stream().collect(Collectors.toMap(ColumnGuess::field, ColumnGuess::column));
        imports.connect(id, table.columns(), new ColumnMapping(table.name(), "benchmark", columns));
        waitFor(id, ImportState.CHECKED);
        var checked = System.nanoTime();
        imports.commit(id);
        waitFor(id, ImportState.DONE);
        log.info("checked in {} s, taken in {} s", (checked - begun) / 1e9, (System.nanoTime() - checked) / 1e9);
        var taken = superuser
                .jdbc()
                .sql("SELECT count(*) FROM core.company WHERE created_by = 'benchmark'")
                .query(Integer.class)
                .single();
        if (taken != FIRMS) {
            throw new IllegalStateException(taken + " firms came in instead of " + FIRMS);
        }
    }

    /** A run that was cut off left an import which goes on at the next start. */
    private void waitForFormer() throws InterruptedException {
        while (superuser
                .jdbc()
                .sql("SELECT EXISTS (SELECT FROM core.import WHERE created_by = 'benchmark' AND state IN (:working))")
                .param(
                        "working",
                        Stream.of(ImportState.values())
                                .filter(ImportState::isWorking)
                                .map(Enum::name)
                                .toList())
                .query(Boolean.class)
                .single()) {
            Thread.sleep(200);
        }
    }

    private void waitFor(ImportId id, ImportState wanted) throws InterruptedException {
        while (imports.get(id).state().isWorking()) {
            Thread.sleep(20);
        }
        var reached = imports.get(id).state();
        if (reached != wanted) {
            throw new IllegalStateException("the import is " + reached + " instead of " + wanted);
        }
    }

    private Map<String, byte[]> copyOut() throws SQLException, IOException {
        var rows = new LinkedHashMap<String, byte[]>();
        try (var connection = superuser.connection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : WRITTEN.entrySet()) {
                var out = new ByteArrayOutputStream();
                var count = copy.copyOut(
                        "COPY (SELECT * FROM core.%s WHERE %s) TO STDOUT (FORMAT binary)"
                                .formatted(table.getKey(), table.getValue()),
                        out);
                log.info("{} rows of {}", count, table.getKey());
                rows.put(table.getKey(), out.toByteArray());
            }
        }
        return rows;
    }

    private void copyIn(Map<String, byte[]> rows) throws SQLException, IOException {
        try (var connection = superuser.connection()) {
            connection.setAutoCommit(false);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : rows.entrySet()) {
                copy.copyIn(
                        "COPY core." + table.getKey() + " FROM STDIN (FORMAT binary)",
                        new ByteArrayInputStream(table.getValue()));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void clear() {
        run("DELETE FROM core.change WHERE subject_kind = 'company' AND subject_id IN " + FIRM_IDS);
        run("DELETE FROM core.company WHERE created_by = 'benchmark'");
        run("DELETE FROM core.import WHERE created_by = 'benchmark'");
        WRITTEN.keySet().forEach(table -> run("VACUUM ANALYZE core." + table));
        run("VACUUM core.import_row");
    }

    private void run(String sql) {
        superuser.jdbc().sql(sql).update();
    }

    private static Map<String, String> written() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("company", "created_by = 'benchmark'");
        for (var part : List.of("workplace", "company_industry", "company_figures", "company_source")) {
            tables.put(part, "company_id IN " + FIRM_IDS);
        }
        tables.put("change", "subject_kind = 'company' AND subject_id IN " + FIRM_IDS);
        return tables;
    }

    private static byte[] file() throws IOException {
        var districts = List.of("제주특별자치도 제주시", "제주특별자치도 서귀포시");
        var firms = new SyntheticFirms(SEED, districts, List.of("29142", "30399", "58222", "10309"));
        var columns = List.of("기업명", "사업자등록번호", "대표자", "주소", "업종코드", "기업규모", "설립일", "2024 매출액(원)", "2024 종사자수");
        var out = new ByteArrayOutputStream();
        try (var writer = TableWriter.open(out, TableFormat.CSV, new TableHead("firms", List.of(), columns))) {
            for (var firm : firms.firms(SKIPPED + FIRMS).skip(SKIPPED).toList()) {
                writer.row(row(firm));
            }
        }
        return out.toByteArray();
    }

    private static List<Object> row(SyntheticFirm firm) {
        var revenue = firm.revenue();
        return List.of(
                firm.name(),
                firm.businessNumber(),
                firm.representative(),
                firm.address(),
                firm.industry(),
                firm.sizeClass(),
                firm.foundedOn(),
                revenue == null ? "" : revenue,
                firm.employees());
    }
}
