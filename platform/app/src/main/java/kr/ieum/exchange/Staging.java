package kr.ieum.exchange;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Fills {@code core.import_row}. PostgreSQL refuses COPY into a table with row-level security, so the lines go into a
 * temporary table first, without log and index, and from there under the policy to their place.
 */
@Component
class Staging {

    private static final String COPY = "COPY staged (" + StagedRow.COLUMNS + ") FROM STDIN";

    /** Gives lines to the sink until there are no more. */
    @FunctionalInterface
    interface Source {
        void pourInto(RowPipeline.Sink sink);
    }

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Staging(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Replaces the rows of the import, inside the caller's transaction. */
    void fill(ImportId id, Source source) {
        jdbc.sql("DELETE FROM core.import_row WHERE import_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("DROP TABLE IF EXISTS pg_temp.staged").update();
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged (row_number integer, cells text[], key text, label text,
                            values jsonb, hash text, regions text[], fit boolean, outcome text, problems jsonb)
                        ON COMMIT DROP""").update();
        copy(source);
        jdbc.sql("INSERT INTO core.import_row (import_id, " + StagedRow.COLUMNS + ") SELECT :id, " + StagedRow.COLUMNS
                        + " FROM pg_temp.staged")
                .param("id", id.value())
                .update();
        // what is staged and compared within one transaction is seen by no autovacuum
        jdbc.sql("ANALYZE core.import_row").update();
        markRepeats(id);
    }

    /**
     * Of rows with the same key the first counts: what repeats it word for word is skipped, what differs is a problem,
     * because nobody can tell which of the two is right.
     */
    void markRepeats(ImportId id) {
        jdbc.sql("""
                        UPDATE core.import_row SET fit = true, outcome = NULL, conflicts = NULL
                        WHERE import_id = :id AND NOT fit
                            AND (outcome = 'REPEATED' OR outcome = 'PROBLEM' AND conflicts IS NOT NULL)""").param("id", id.value()).update();
        jdbc.sql("""
                        UPDATE core.import_row r SET fit = false,
                            outcome = CASE WHEN r.hash = f.first_hash THEN 'REPEATED' ELSE 'PROBLEM' END,
                            conflicts = CASE WHEN r.hash <> f.first_hash THEN jsonb_build_array(jsonb_build_object(
                                'severity', 'ERROR',
                                'reason', jsonb_build_object('key', 'exchange.problem.same-key',
                                    'arguments', jsonb_build_array(f.first_number::text)),
                                'mend', jsonb_build_object('key', 'exchange.problem.same-key.mend',
                                    'arguments', jsonb_build_array()))) END
                        FROM (
                            SELECT row_number, row_number() OVER same_key AS place,
                                first_value(row_number) OVER same_key AS first_number,
                                first_value(hash) OVER same_key AS first_hash
                            FROM core.import_row WHERE import_id = :id AND fit
                            WINDOW same_key AS (PARTITION BY key ORDER BY row_number)) f
                        WHERE r.import_id = :id AND f.place > 1 AND r.row_number = f.row_number""").param("id", id.value()).update();
    }

    private void copy(Source source) {
        var connection = DataSourceUtils.getConnection(dataSource);
        @Nullable CopyIn copy = null;
        try {
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            var open = copy;
            source.pourInto((lines, rows) -> write(open, lines));
            copy.endCopy();
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("staging rows", COPY, failure);
        } finally {
            cancelIfOpen(copy);
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void write(CopyIn copy, byte[] lines) {
        try {
            copy.writeToCopy(lines, 0, lines.length);
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("staging rows", COPY, failure);
        }
    }

    private static void cancelIfOpen(@Nullable CopyIn copy) {
        if (copy != null && copy.isActive()) {
            try {
                copy.cancelCopy();
            } catch (SQLException alreadyBroken) {
                // the transaction is lost anyway and the first failure is on its way
            }
        }
    }
}
