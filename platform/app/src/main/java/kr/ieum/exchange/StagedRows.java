package kr.ieum.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and mends the staged rows one by one or by the page. */
@Repository
class StagedRows {

    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    StagedRows(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    List<PreviewRow> page(ImportId id, PreviewFilter filter, int offset, int limit) {
        return jdbc.sql("SELECT * FROM core.import_row WHERE import_id = :id AND " + filter.condition()
                        + " ORDER BY row_number < 0, abs(row_number) OFFSET :offset LIMIT :limit")
                .param("id", id.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    /** Gives the rows of the file one by one, in order; inside the caller's transaction. */
    void forEach(ImportId id, PreviewFilter filter, Consumer<PreviewRow> use) {
        var rows = new JdbcTemplate(java.util.Objects.requireNonNull(template.getDataSource()));
        rows.setFetchSize(ROWS_AT_ONCE);
        rows.query(
                "SELECT * FROM core.import_row WHERE import_id = ? AND row_number > 0 AND " + filter.condition()
                        + " ORDER BY row_number",
                (RowCallbackHandler) row -> use.accept(read(row)),
                id.value());
    }

    /** Rows that the mend is for. */
    List<PreviewRow> alike(ImportId id, Mend mend) {
        return jdbc.sql("""
                        SELECT * FROM core.import_row
                        WHERE import_id = :id AND row_number > 0 AND COALESCE(cells[:column], '') = :from
                            AND row_number = COALESCE(:row, row_number) AND outcome IS DISTINCT FROM 'ELSEWHERE'""")
                .param("id", id.value())
                .param("column", mend.column() + 1)
                .param("from", mend.from())
                .param("row", mend.row(), java.sql.Types.INTEGER)
                .query((row, number) -> read(row))
                .list();
    }

    void replace(ImportId id, List<StagedRow> rows) {
        var sql = """
                UPDATE core.import_row SET cells = ?, key = ?, label = ?, values = ?::jsonb, hash = ?, regions = ?,
                    fit = ?, outcome = ?, problems = ?::jsonb, conflicts = NULL
                WHERE import_id = ? AND row_number = ?""";
        template.batchUpdate(sql, rows, ROWS_AT_ONCE, (statement, row) -> {
            statement.setArray(
                    1,
                    statement.getConnection().createArrayOf("text", row.cells().toArray()));
            statement.setString(2, row.key());
            statement.setString(3, row.label());
            statement.setString(4, row.values());
            statement.setString(5, row.hash());
            statement.setArray(
                    6,
                    statement
                            .getConnection()
                            .createArrayOf("text", row.regions().toArray()));
            statement.setBoolean(7, row.fit());
            statement.setString(8, row.outcome() == null ? null : row.outcome().name());
            statement.setString(9, row.problems());
            statement.setObject(10, id.value());
            statement.setInt(11, row.number());
        });
    }

    private PreviewRow read(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var problems = new ArrayList<Problem>();
        problems.addAll(problems(row.getString("problems")));
        problems.addAll(problems(row.getString("conflicts")));
        return new PreviewRow(
                row.getInt("row_number"),
                List.of((String[]) row.getArray("cells").getArray()),
                row.getString("label"),
                outcome == null ? null : ImportOutcome.valueOf(outcome),
                Stream.of((String[]) row.getArray("regions").getArray())
                        .map(TenantId::new)
                        .toList(),
                List.copyOf(problems));
    }

    private List<Problem> problems(@Nullable String text) {
        return text == null ? List.of() : json.readValue(text, PROBLEMS);
    }
}
