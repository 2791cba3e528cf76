package kr.ieum.nation.series;

import java.time.ZoneOffset;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.Undone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares figures with those that hold, writes them and takes them back. Figures that a list no longer has stay: a
 * table of statistics tells some years, never all. A former figure stays below the new one and comes back with the undo.
 */
@Component
class SeriesTakeover {

    private static final String JUDGE = """
            UPDATE core.import_row r SET conflicts = NULL, outcome = coalesce((
                SELECT CASE WHEN (n.value, n.source_ko, n.as_of) IS NOT DISTINCT FROM ((r.values ->> 'value')::numeric,
                    r.values ->> 'source', (r.values ->> 'asOf')::date) THEN 'SAME' ELSE 'CHANGED' END
                FROM reference.series_now n WHERE n.series = r.values ->> 'series' AND n.area = r.values ->> 'area'
                    AND n.period = r.values ->> 'period'), 'NEW')
            WHERE import_id = :import AND fit""";

    private static final String WRITE = """
            INSERT INTO reference.series_figure (series, area, period, value, source_ko, source_en, as_of, import_id, told_at)
            SELECT values ->> 'series', values ->> 'area', values ->> 'period', (values ->> 'value')::numeric,
                values ->> 'source', values ->> 'source', (values ->> 'asOf')::date, :import, :at
            FROM core.import_row WHERE import_id = :import AND outcome IN ('NEW', 'CHANGED')""";

    private static final String TAKE_BACK = "DELETE FROM reference.series_figure WHERE import_id = :import";

    private final JdbcClient jdbc;

    SeriesTakeover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void compare(ImportRun run) {
        jdbc.sql(JUDGE).param("import", run.id().value()).update();
    }

    void commit(ImportRun run) {
        jdbc.sql(WRITE)
                .param("import", run.id().value())
                .param("at", run.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Undone undo(ImportRun run) {
        return new Undone(jdbc.sql(TAKE_BACK).param("import", run.id().value()).update(), 0);
    }
}
