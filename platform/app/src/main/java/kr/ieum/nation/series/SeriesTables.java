package kr.ieum.nation.series;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Brings the series of the file into the reference tables; called within a transaction of the ministry. */
@Repository
class SeriesTables {

    /** Series that the file no longer has stay: figures were told of them. */
    private static final String SERIES = """
            INSERT INTO reference.series AS s (id, name_ko, name_en, unit_ko, unit_en, source_ko, source_en, place, additive,
                parts, note_ko, note_en, position)
            SELECT id, name_ko, name_en, unit_ko, unit_en, source_ko, source_en, place, additive, parts, note_ko, note_en,
                position
            FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(id text, name_ko text, name_en text, unit_ko text,
                unit_en text, source_ko text, source_en text, place text, additive boolean, parts text[], note_ko text,
                note_en text, position integer)
            ON CONFLICT (id) DO UPDATE SET name_ko = excluded.name_ko, name_en = excluded.name_en,
                unit_ko = excluded.unit_ko, unit_en = excluded.unit_en, source_ko = excluded.source_ko,
                source_en = excluded.source_en, place = excluded.place, additive = excluded.additive,
                parts = excluded.parts, note_ko = excluded.note_ko, note_en = excluded.note_en,
                position = excluded.position""";

    private static final String TOLD = """
            jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(series text, area text, period text, value numeric,
                source_ko text, source_en text, as_of date)
            """;

    /** A figure that the file says anew is the last word from then on; one it repeats is not. */
    private static final String FIGURES = """
            INSERT INTO reference.series_figure AS f (series, area, period, value, source_ko, source_en, as_of, told_at)
            SELECT series, area, period, value, source_ko, source_en, as_of, :now FROM\s""" + TOLD + """
            ON CONFLICT (series, area, period, import_id) DO UPDATE SET value = excluded.value,
                source_ko = excluded.source_ko, source_en = excluded.source_en, as_of = excluded.as_of,
                told_at = CASE WHEN f.value = excluded.value THEN f.told_at ELSE excluded.told_at END
            WHERE (f.value, f.source_ko, f.source_en, f.as_of)
                IS DISTINCT FROM (excluded.value, excluded.source_ko, excluded.source_en, excluded.as_of)""";

    private static final String NO_LONGER_TOLD = """
            DELETE FROM reference.series_figure f WHERE import_id IS NULL AND NOT EXISTS (SELECT FROM\s""" + TOLD + """
                WHERE r.series = f.series AND r.area = f.area AND r.period = f.period)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SeriesTables(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void write(List<SeriesContent> content) {
        var series = new ArrayList<Map<String, @Nullable Object>>();
        content.forEach(each -> series.add(row(each, series.size())));
        jdbc.sql(SERIES).param("rows", json.writeValueAsString(series)).update();
        var figures = json.writeValueAsString(content.stream()
                .flatMap(each -> each.figures().stream().map(told -> row(each, told)))
                .toList());
        jdbc.sql(FIGURES)
                .param("rows", figures)
                .param("now", OffsetDateTime.now(clock))
                .update();
        jdbc.sql(NO_LONGER_TOLD).param("rows", figures).update();
    }

    private static Map<String, @Nullable Object> row(SeriesContent series, int position) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", series.id());
        row.put("name_ko", series.name().ko());
        row.put("name_en", series.name().en());
        row.put("unit_ko", series.unit().ko());
        row.put("unit_en", series.unit().en());
        row.put("source_ko", series.source().ko());
        row.put("source_en", series.source().en());
        row.put("place", series.place());
        row.put("additive", series.additive());
        row.put("parts", series.parts());
        var note = series.note();
        row.put("note_ko", note == null ? null : note.ko());
        row.put("note_en", note == null ? null : note.en());
        row.put("position", position);
        return row;
    }

    private static Map<String, @Nullable Object> row(SeriesContent series, SeriesContent.Told told) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("series", series.id());
        row.put("area", told.area());
        row.put("period", told.period());
        row.put("value", told.value());
        row.put("source_ko", series.source().ko());
        row.put("source_en", series.source().en());
        row.put("as_of", series.asOf() == null ? null : series.asOf().toString());
        return row;
    }
}
