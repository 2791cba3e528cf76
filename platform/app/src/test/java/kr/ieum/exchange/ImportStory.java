package kr.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kr.ieum.testkit.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Steps that the tests of imports share: a list of shops goes from its text to the register. */
@kr.ieum.testkit.IntegrationTest
@org.springframework.context.annotation.Import(Shops.class)
abstract class ImportStory {

    static final String SHOPS = """
            번호,상호,전화
            1,가나상회,051-111-1111
            2,다라상회,051-222-2222
            3,마바상회,051-333-3333
            """;

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

    @Autowired
    SignIn signIn;

    @Autowired
    @LiquibaseDataSource
    DataSource owner;

    @BeforeEach
    void table() throws SQLException {
        Shops.createTable(owner);
        as("busan", "REGION_OFFICER");
    }

    @AfterEach
    void clear() {
        for (var tenant : List.of("busan", "ulsan", "gangwon", "national")) {
            as(tenant, "REGION_OFFICER");
            sql("DELETE FROM core.shop");
            sql("DELETE FROM core.import");
            sql("DELETE FROM core.import_mapping");
        }
        SecurityContextHolder.clearContext();
    }

    void as(String tenant, String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(tenant, List.of(role)));
    }

    ImportId upload(String name, String text) {
        return imports.upload("shops", new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** From the text of a file to its preview, with the columns connected as guessed. */
    ImportId checked(String name, String text) {
        var id = upload(name, text);
        connect(id);
        return waitFor(id, ImportState.CHECKED);
    }

    void connect(ImportId id) {
        var table = files.tables(id).getFirst();
        var columns = new java.util.HashMap<String, Integer>();
        files.guesses(id, table).forEach(guess -> columns.put(guess.field(), guess.column()));
        imports.connect(
                id, table.columns(), new ColumnMapping(table.name(), files.sourceGuess(id, table, false), columns));
    }

    ImportId imported(String name, String text) {
        var id = checked(name, text);
        imports.commit(id);
        return waitFor(id, ImportState.DONE);
    }

    ImportId waitFor(ImportId id, ImportState state) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !imports.get(id).state().isWorking());
        assertThat(imports.get(id).state()).isEqualTo(state);
        return id;
    }

    ImportCounts counts(ImportId id) {
        return imports.get(id).counts();
    }

    List<Map<String, Object>> shops() {
        return transaction.execute(status -> jdbc.sql("SELECT number, name, gone FROM core.shop ORDER BY number")
                .query()
                .listOfRows());
    }

    List<Object> names() {
        return shops().stream().map(row -> row.get("name")).toList();
    }

    void sql(String statement) {
        transaction.executeWithoutResult(status -> jdbc.sql(statement).update());
    }
}
