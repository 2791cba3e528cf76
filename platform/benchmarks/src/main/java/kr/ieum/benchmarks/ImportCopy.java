package kr.ieum.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
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
import org.springframework.stereotype.Component;

/**
 * A hundred thousand firms from the upload of their file to the last row in the register, against a bare COPY of the
 * same rows of {@code core.company} into the same table.
 */
@Component
class ImportCopy implements Benchmark {

    private static final String TENANT = "jeju";
    private static final int FIRMS = 100_000;
    private static final int ROUNDS = 5;
    private static final long SEED = 7;

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
        var id = imports.upload("companies", new UploadedFile("synthetic firms.csv", file));
        var table = files.tables(id).getFirst();
        var columns =
                files.guesses(id, table).stream().collect(Collectors.toMap(ColumnGuess::field, ColumnGuess::column));
        imports.connect(id, table.columns(), new ColumnMapping(table.name(), "benchmark", columns));
        waitFor(id, ImportState.CHECKED);
        imports.commit(id);
        waitFor(id, ImportState.DONE);
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

    private byte[] copyOut() throws SQLException, IOException {
        try (var connection = superuser.connection()) {
            var rows = new ByteArrayOutputStream();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "COPY (SELECT * FROM core.company WHERE created_by = 'benchmark') TO STDOUT (FORMAT binary)",
                            rows);
            return rows.toByteArray();
        }
    }

    private void copyIn(byte[] rows) throws SQLException, IOException {
        try (var connection = superuser.connection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY core.company FROM STDIN (FORMAT binary)", new ByteArrayInputStream(rows));
        }
    }

    private void clear() {
        superuser
                .jdbc()
                .sql("DELETE FROM core.company WHERE created_by = 'benchmark'")
                .update();
        superuser.jdbc().sql("VACUUM core.company").update();
    }

    private static byte[] file() throws IOException {
        var districts = List.of("제주특별자치도 제주시", "제주특별자치도 서귀포시");
        var firms = new SyntheticFirms(SEED, districts, List.of("29142", "30399", "58222", "10309"));
        var columns = List.of("기업명", "사업자등록번호", "대표자", "주소", "업종코드", "기업규모", "설립일", "2024 매출액(원)", "2024 종사자수");
        var out = new ByteArrayOutputStream();
        try (var writer = TableWriter.open(out, TableFormat.CSV, new TableHead("firms", List.of(), columns))) {
            for (var firm : firms.firms(FIRMS).toList()) {
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
