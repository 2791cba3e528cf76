package kr.ieum.plugins.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.plugin.IndicatorFigure;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the current tenant's plugins have published. */
@Repository
@Transactional
class IndicatorStore {

    private final JdbcClient jdbc;

    IndicatorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the figures for the day, in the place of earlier ones of the same day. */
    public void keep(PluginManifest plugin, List<IndicatorFigure> figures, LocalDate day, OffsetDateTime now) {
        var announced = plugin.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        var told = figures.stream().map(figure -> announced.get(figure.id())).toList();
        jdbc.sql("""
                        INSERT INTO core.plugin_indicator (plugin_id, indicator, day, value, firms, unit,
                            plugin_ko, plugin_en, name_ko, name_en, meaning_ko, meaning_en, told_at)
                        SELECT :plugin, id, :day, value, firms, unit, :plugin_ko, :plugin_en, name_ko, name_en,
                            meaning_ko, meaning_en, :now
                        FROM unnest(CAST(:ids AS text[]), CAST(:values AS numeric[]), CAST(:firms AS int[]),
                            CAST(:units AS text[]), CAST(:names_ko AS text[]), CAST(:names_en AS text[]),
                            CAST(:meanings_ko AS text[]), CAST(:meanings_en AS text[]))
                            AS told (id, value, firms, unit, name_ko, name_en, meaning_ko, meaning_en)
                        ON CONFLICT (tenant_id, plugin_id, indicator, day) DO UPDATE SET
                            value = EXCLUDED.value, firms = EXCLUDED.firms, unit = EXCLUDED.unit,
                            plugin_ko = EXCLUDED.plugin_ko, plugin_en = EXCLUDED.plugin_en,
                            name_ko = EXCLUDED.name_ko, name_en = EXCLUDED.name_en,
                            meaning_ko = EXCLUDED.meaning_ko, meaning_en = EXCLUDED.meaning_en,
                            told_at = EXCLUDED.told_at""")
                .param("plugin", plugin.id())
                .param("day", day)
                .param("now", now)
                .param("plugin_ko", plugin.name().ko())
                .param("plugin_en", plugin.name().en())
                .param("ids", figures.stream().map(IndicatorFigure::id).toArray(String[]::new))
                .param("values", values(figures))
                .param("firms", figures.stream().map(IndicatorFigure::firms).toArray(Integer[]::new))
                .param("units", texts(told, Indicator::unit))
                .param("names_ko", texts(told, indicator -> indicator.name().ko()))
                .param("names_en", texts(told, indicator -> indicator.name().en()))
                .param(
                        "meanings_ko",
                        texts(told, indicator -> indicator.meaning().ko()))
                .param(
                        "meanings_en",
                        texts(told, indicator -> indicator.meaning().en()))
                .update();
    }

    /** Day by day, the latest first, at most so many of each indicator. */
    @Transactional(readOnly = true)
    public List<IndicatorValue> of(String pluginId, int days) {
        return jdbc.sql("""
                        SELECT indicator, day, value, firms, unit, told_at FROM (
                            SELECT *, row_number() OVER (PARTITION BY indicator ORDER BY day DESC) AS place
                            FROM core.plugin_indicator WHERE plugin_id = :plugin) AS told
                        WHERE place <= :days ORDER BY day DESC, indicator""")
                .param("plugin", pluginId)
                .param("days", days)
                .query((row, number) -> new IndicatorValue(
                        row.getString("indicator"),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("value"),
                        row.getInt("firms"),
                        row.getString("unit"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable BigDecimal[] values(List<IndicatorFigure> figures) {
        var values = new @Nullable BigDecimal[figures.size()];
        for (var place = 0; place < values.length; place++) {
            values[place] = figures.get(place).value();
        }
        return values;
    }

    private static String[] texts(List<Indicator> told, Function<Indicator, String> text) {
        return told.stream().map(text).toArray(String[]::new);
    }
}
