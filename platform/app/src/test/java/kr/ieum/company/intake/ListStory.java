package kr.ieum.company.intake;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import kr.ieum.exchange.ColumnGuess;
import kr.ieum.exchange.ColumnMapping;
import kr.ieum.exchange.FileTable;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportPreview;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.PreviewFilter;
import kr.ieum.exchange.PreviewRow;
import kr.ieum.exchange.UploadedFile;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SignIn;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists as people send them, from the upload to the register, connected as guessed. */
@IntegrationTest
abstract class ListStory {

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

    @BeforeEach
    void asAnOfficer() {
        SecurityContextHolder.getContext().setAuthentication(signIn.as("busan", List.of("REGION_OFFICER")));
    }

    @AfterEach
    void clear() {
        asAnOfficer();
        for (var table : List.of("core.company", "core.import", "core.import_mapping")) {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("DELETE FROM " + table).update());
        }
        SecurityContextHolder.clearContext();
    }

    /** A file that was uploaded, its likeliest table, and what its columns were taken for. */
    final class Uploaded {

        final ImportId id;
        final FileTable table;
        private final Map<String, Integer> columns;

        private Uploaded(String name, byte[] content) {
            id = imports.upload("companies", new UploadedFile(name, content));
            table = files.likeliest(id, files.tables(id));
            columns = files.guesses(id, table).stream().collect(toMap(ColumnGuess::field, ColumnGuess::column));
        }

        /** Fields by the headers they were guessed for, in the order of the file. */
        Map<String, String> fields() {
            var byColumn = new TreeMap<Integer, String>();
            columns.forEach((field, column) -> byColumn.put(column, field));
            var byHeader = new LinkedHashMap<String, String>();
            byColumn.forEach((column, field) -> byHeader.put(table.columns().get(column), field));
            return byHeader;
        }

        Uploaded with(String field, int column) {
            columns.put(field, column);
            return this;
        }

        Uploaded checked() {
            var source = files.sourceGuess(id, table, false);
            imports.connect(id, table.columns(), new ColumnMapping(table.name(), source, columns));
            waitFor(id);
            return this;
        }

        Uploaded committed() {
            checked();
            imports.commit(id);
            waitFor(id);
            return this;
        }

        void undone() {
            imports.undo(id);
            waitFor(id);
        }

        List<PreviewRow> rows() {
            return preview.rows(id, PreviewFilter.ALL, 0, 100);
        }

        /** What becomes of each row, with the reasons of its problems. */
        Map<Integer, String> outcomes() {
            var outcomes = new TreeMap<Integer, String>();
            rows().forEach(row -> outcomes.put(row.number(), (row.outcome() + " " + reasons(row)).strip()));
            return outcomes;
        }

        private static String reasons(PreviewRow row) {
            return String.join(
                    " ",
                    row.problems().stream()
                            .map(problem -> problem.reason().key().replace("company.intake.", ""))
                            .toList());
        }
    }

    Uploaded upload(String name, String text) {
        return upload(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Uploaded upload(String name, byte[] content) {
        return new Uploaded(name, content);
    }

    Uploaded workbook(Consumer<Workbook> filling) {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "test", "1.0")) {
            filling.accept(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return upload("목록.xlsx", content.toByteArray());
    }

    Uploaded sheet(Consumer<Worksheet> filling) {
        return workbook(workbook -> filling.accept(workbook.newWorksheet("목록")));
    }

    /** Puts texts and numbers into a row, counted from 1 as on the screen; nothing for an empty text. */
    static void row(Worksheet sheet, int number, Object... values) {
        for (var column = 0; column < values.length; column++) {
            if (values[column] instanceof Number amount) {
                sheet.value(number - 1, column, amount);
            } else if (!values[column].equals("")) {
                sheet.value(number - 1, column, values[column].toString());
            }
        }
    }

    private void waitFor(ImportId id) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !imports.get(id).state().isWorking());
    }

    /** One text for each row of the query. */
    List<String> register(String sql) {
        return transaction.execute(status -> jdbc.sql(sql).query(String.class).list());
    }

    List<String> names() {
        return register("SELECT name FROM core.company ORDER BY name");
    }
}
