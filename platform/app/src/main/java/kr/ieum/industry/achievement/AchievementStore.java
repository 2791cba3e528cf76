package kr.ieum.industry.achievement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was measured and decided, as it is kept; called within transactions. */
@Repository
class AchievementStore {

    private final JdbcClient jdbc;
    private final AchievementValues values;
    private final Clock clock;

    AchievementStore(JdbcClient jdbc, AchievementValues values, Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.clock = clock;
    }

    /** Counted over all tenants by the database; the year's indicators of every region. */
    List<Measured> measure(int figuresYear) {
        return jdbc.sql("SELECT * FROM nation.region_result WHERE year = :year")
                .param("year", figuresYear)
                .query((row, number) -> new Measured(
                        row.getString("region"),
                        Indicator.of(row.getString("indicator")).orElseThrow(),
                        row.getInt("firms"),
                        row.getBoolean("withheld"),
                        row.getBigDecimal("base"),
                        row.getBigDecimal("result")))
                .list();
    }

    Optional<UUID> idOf(int year) {
        return jdbc.sql("SELECT id FROM reference.achievement WHERE year = :year")
                .param("year", year)
                .query(UUID.class)
                .optional();
    }

    Optional<Achievement> find(int year) {
        return idOf(year).map(this::get);
    }

    Achievement get(UUID id) {
        var byRegion = values.of(id);
        var regions = jdbc.sql("""
                        SELECT r.* FROM reference.achievement_region r JOIN reference.region o ON o.id = r.region
                        WHERE r.achievement = :id ORDER BY r.rank NULLS LAST, o.position""")
                .param("id", id)
                .query((row, number) -> region(row, byRegion))
                .list();
        return jdbc.sql("SELECT * FROM reference.achievement WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new Achievement(
                        id,
                        row.getInt("year"),
                        row.getInt("figures_year"),
                        List.of((UUID[]) row.getArray("rules").getArray()),
                        row.getObject("measured_at", OffsetDateTime.class).toInstant(),
                        row.getString("measured_by"),
                        instant(row, "fixed_at"),
                        regions))
                .single();
    }

    /** Those that the reader may see, the latest year first. */
    List<UUID> all() {
        return jdbc.sql("SELECT id FROM reference.achievement ORDER BY year DESC")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Writes a measurement, over the former one of the year; grades that the ministry has decided stay. */
    UUID write(ScoringTerms terms, List<RegionAchievement> regions, String actor) {
        var id = jdbc.sql("""
                        INSERT INTO reference.achievement (year, figures_year, rules, measured_at, measured_by)
                        VALUES (:year, :figuresYear, :rules, :now, :actor)
                        ON CONFLICT (year) DO UPDATE SET figures_year = excluded.figures_year, rules = excluded.rules,
                            measured_at = excluded.measured_at, measured_by = excluded.measured_by
                        RETURNING id""")
                .param("year", terms.year())
                .param("figuresYear", terms.figuresYear())
                .param("rules", terms.rules().stream().map(rule -> rule.id()).toArray(UUID[]::new))
                .param("now", now())
                .param("actor", actor)
                .query(UUID.class)
                .single();
        jdbc.sql("DELETE FROM reference.achievement_region WHERE achievement = :id AND region <> ALL (:regions)")
                .param("id", id)
                .param(
                        "regions",
                        column(regions, String[]::new, region -> region.region().value()))
                .update();
        writeRegions(id, regions);
        values.write(id, regions);
        return id;
    }

    void decide(UUID id, TenantId region, Grade grade, @Nullable String reason, @Nullable String actor) {
        jdbc.sql("""
                        UPDATE reference.achievement_region
                        SET grade = :grade, reason = :reason, decided_by = :actor, decided_at = :now
                        WHERE achievement = :id AND region = :region""")
                .param("grade", grade.name())
                .param("reason", reason)
                .param("actor", actor)
                .param("now", actor == null ? null : now())
                .param("id", id)
                .param("region", region.value())
                .update();
    }

    void fix(UUID id, boolean fixed) {
        jdbc.sql("UPDATE reference.achievement SET fixed_at = :at WHERE id = :id")
                .param("at", fixed ? now() : null)
                .param("id", id)
                .update();
    }

    private void writeRegions(UUID id, List<RegionAchievement> regions) {
        jdbc.sql("""
                        INSERT INTO reference.achievement_region AS r
                            (achievement, region, score, confidence, rank, proposed, grade)
                        SELECT :id, region, score, confidence, rank, proposed, proposed
                        FROM unnest(CAST(:regions AS text[]), CAST(:scores AS numeric[]), CAST(:confidences AS numeric[]),
                            CAST(:ranks AS smallint[]), CAST(:proposed AS text[]))
                            AS m (region, score, confidence, rank, proposed)
                        ON CONFLICT (achievement, region) DO UPDATE SET score = excluded.score,
                            confidence = excluded.confidence, rank = excluded.rank, proposed = excluded.proposed,
                            grade = CASE WHEN r.reason IS NULL THEN excluded.proposed ELSE r.grade END""")
                .param("id", id)
                .param(
                        "regions",
                        column(regions, String[]::new, region -> region.region().value()))
                .param("scores", column(regions, BigDecimal[]::new, RegionAchievement::score))
                .param("confidences", column(regions, BigDecimal[]::new, RegionAchievement::confidence))
                .param("ranks", column(regions, Integer[]::new, RegionAchievement::rank))
                .param("proposed", column(regions, String[]::new, region -> name(region.proposed())))
                .update();
    }

    private static RegionAchievement region(ResultSet row, Map<String, List<IndicatorValue>> values)
            throws SQLException {
        return new RegionAchievement(
                new TenantId(row.getString("region")),
                row.getBigDecimal("score"),
                row.getBigDecimal("confidence"),
                row.getObject("rank", Integer.class),
                grade(row.getString("proposed")),
                grade(row.getString("grade")),
                row.getString("reason"),
                row.getString("decided_by"),
                instant(row, "decided_at"),
                values.getOrDefault(row.getString("region"), List.of()));
    }

    private static @Nullable Grade grade(@Nullable String name) {
        return name == null ? null : Grade.valueOf(name);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static <T, R extends @Nullable Object> R[] column(
            List<T> rows, java.util.function.IntFunction<R[]> array, Function<T, ? extends @Nullable Object> cell) {
        return rows.stream()
                .map(cell)
                .collect(Collectors.toCollection(java.util.ArrayList::new))
                .toArray(array.apply(0));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
