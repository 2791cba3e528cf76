package kr.ieum.industry.achievement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** The indicators of the regions with what they earned, as they are kept. */
@Repository
class AchievementValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    AchievementValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By region, in the order of the indicators. */
    Map<String, List<IndicatorValue>> of(UUID achievement) {
        return jdbc
                .sql("SELECT * FROM reference.achievement_value WHERE achievement = :id")
                .param("id", achievement)
                .query((row, number) -> Map.entry(row.getString("region"), value(row)))
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().indicator()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Over those that were kept before. */
    void write(UUID achievement, List<RegionAchievement> regions) {
        jdbc.sql("DELETE FROM reference.achievement_value WHERE achievement = :id")
                .param("id", achievement)
                .update();
        jdbc.sql("""
                        INSERT INTO reference.achievement_value
                            (achievement, region, indicator, firms, base, result, value, missing, weight, points)
                        SELECT :id, v.* FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS v (region text, indicator text,
                            firms integer, base numeric, result numeric, value numeric, missing text, weight numeric,
                            points numeric)""")
                .param("id", achievement)
                .param("rows", JSON.writeValueAsString(rows(regions)))
                .update();
    }

    private static List<Row> rows(List<RegionAchievement> regions) {
        return regions.stream()
                .flatMap(region -> region.values().stream()
                        .map(value -> Row.of(region.region().value(), value)))
                .toList();
    }

    private static IndicatorValue value(ResultSet row) throws SQLException {
        var missing = row.getString("missing");
        return new IndicatorValue(
                Indicator.of(row.getString("indicator")).orElseThrow(),
                row.getInt("firms"),
                row.getBigDecimal("base"),
                row.getBigDecimal("result"),
                row.getBigDecimal("value"),
                missing == null ? null : Missing.valueOf(missing),
                row.getBigDecimal("weight"),
                row.getBigDecimal("points"));
    }

    /** By the names of the columns. */
    private record Row(
            String region,
            String indicator,
            int firms,
            @Nullable BigDecimal base,
            @Nullable BigDecimal result,
            @Nullable BigDecimal value,
            @Nullable Missing missing,
            BigDecimal weight,
            @Nullable BigDecimal points) {

        static Row of(String region, IndicatorValue value) {
            return new Row(
                    region,
                    value.indicator().key(),
                    value.firms(),
                    value.base(),
                    value.result(),
                    value.value(),
                    value.missing(),
                    value.weight(),
                    value.points());
        }
    }
}
