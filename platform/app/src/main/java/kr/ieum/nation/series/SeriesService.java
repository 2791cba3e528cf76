package kr.ieum.nation.series;

import jakarta.annotation.security.PermitAll;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.text.LocalizedName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The series with the figures that hold, for everybody: they are published statistics. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class SeriesService {

    private final JdbcClient jdbc;

    SeriesService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the file; figures by period. */
    public List<Series> all() {
        var figures = figures();
        return jdbc.sql("SELECT * FROM reference.series ORDER BY position, id")
                .query((row, number) -> series(row, figures.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, List<SeriesFigure>> figures() {
        var figures = new HashMap<String, List<SeriesFigure>>();
        jdbc.sql("SELECT * FROM reference.series_now ORDER BY series, period, area")
                .query(row -> {
                    figures.computeIfAbsent(row.getString("series"), id -> new ArrayList<>())
                            .add(figure(row));
                });
        return figures;
    }

    private static Series series(ResultSet row, List<SeriesFigure> figures) throws SQLException {
        return new Series(
                row.getString("id"),
                name(row, "name"),
                name(row, "unit"),
                name(row, "source"),
                row.getString("place"),
                row.getBoolean("additive"),
                texts(row.getArray("parts")),
                row.getString("note_ko") == null ? null : name(row, "note"),
                figures);
    }

    private static SeriesFigure figure(ResultSet row) throws SQLException {
        return new SeriesFigure(
                row.getString("area"),
                row.getString("period"),
                row.getBigDecimal("value"),
                name(row, "source"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }

    private static LocalizedName name(ResultSet row, String column) throws SQLException {
        return new LocalizedName(row.getString(column + "_ko"), row.getString(column + "_en"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
