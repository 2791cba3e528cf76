package kr.ieum.industry.growth;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.ieum.identity.CurrentUser;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.AreaRating.Rating;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Growth plans as they are kept; called within transactions. */
@Repository
class PlanStore {

    static final String KIND = "industry.growth";

    private static final String SELECT = """
            SELECT p.*, f.name, c.state FROM core.growth_plan p
            JOIN core.company f ON f.tenant_id = p.tenant_id AND f.id = p.company_id
            JOIN core.life_case c ON c.tenant_id = p.tenant_id AND c.kind = '%s' AND c.subject = p.id
            """.formatted(KIND);

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(UUID company, FirmClass firmClass, LocalDate since, UUID supports, PlanData data) {
        var id = head("""
                        INSERT INTO core.growth_plan
                            (company_id, class, class_since, package, strategy, recommender, written_at, written_by)
                        VALUES (:company, :class, :since, :package, :strategy, nullif(:recommender, ''), :now, :actor)
                        RETURNING id""", data)
                .param("company", company)
                .param("class", firmClass.name())
                .param("since", since)
                .param("package", supports)
                .query(UUID.class)
                .single();
        addParts(id, data);
        return id;
    }

    /** @return whether the plan still had the version */
    boolean change(UUID id, int version, PlanData data) {
        var changed = head("""
                        UPDATE core.growth_plan SET version = version + 1, strategy = :strategy,
                            recommender = nullif(:recommender, ''), written_at = :now, written_by = :actor
                        WHERE id = :id AND version = :version""", data).param("id", id).param("version", version).update();
        if (changed > 0) {
            for (var part : List.of("growth_rating", "growth_need", "growth_goal")) {
                jdbc.sql("DELETE FROM core." + part + " WHERE plan_id = :id")
                        .param("id", id)
                        .update();
            }
            addParts(id, data);
        }
        return changed > 0;
    }

    Optional<GrowthPlan> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = :id")
                .param("id", id)
                .query((row, number) -> plan(row))
                .optional();
    }

    /** The latest first. */
    List<GrowthPlan> of(UUID company) {
        return jdbc.sql(SELECT + "WHERE p.company_id = :company ORDER BY p.id DESC")
                .param("company", company)
                .query((row, number) -> plan(row))
                .list();
    }

    boolean isOpen(UUID company) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM core.growth_plan WHERE company_id = :company AND NOT closed)")
                .param("company", company)
                .query(Boolean.class)
                .single();
    }

    /** The plan, whose state stays as it is until the transaction ends. */
    Optional<GrowthPlan> hold(UUID id) {
        jdbc.sql("SELECT state FROM core.life_case WHERE kind = :kind AND subject = :id FOR SHARE")
                .param("kind", KIND)
                .param("id", id)
                .query(String.class)
                .optional();
        return find(id);
    }

    void close(UUID id) {
        jdbc.sql("UPDATE core.growth_plan SET closed = true WHERE id = :id")
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec head(String sql, PlanData data) {
        return jdbc.sql(sql)
                .param("strategy", data.strategy())
                .param("recommender", data.recommender())
                .param("now", OffsetDateTime.now(clock))
                .param("actor", CurrentUser.get().name());
    }

    private void addParts(UUID id, PlanData data) {
        jdbc.sql("""
                        INSERT INTO core.growth_rating (plan_id, area, rating, note)
                        SELECT :id, * FROM unnest(CAST(:areas AS text[]), CAST(:ratings AS text[]), CAST(:notes AS text[]))""")
                .param("id", id)
                .param("areas", texts(data.diagnosis(), AreaRating::area))
                .param("ratings", texts(data.diagnosis(), each -> each.rating().name()))
                .param("notes", texts(data.diagnosis(), AreaRating::note))
                .update();
        jdbc.sql("""
                        INSERT INTO core.growth_need (plan_id, kind, reason)
                        SELECT :id, * FROM unnest(CAST(:kinds AS text[]), CAST(:reasons AS text[]))""")
                .param("id", id)
                .param("kinds", texts(data.needs(), PlanNeed::kind))
                .param("reasons", texts(data.needs(), PlanNeed::reason))
                .update();
        var goals = data.goals();
        jdbc.sql("""
                        INSERT INTO core.growth_goal
                            (plan_id, figure, base_year, base_value, base_source, target_year, target_value)
                        SELECT :id, * FROM unnest(CAST(:figures AS text[]), CAST(:baseYears AS int[]),
                            CAST(:baseValues AS bigint[]), CAST(:sources AS text[]), CAST(:targetYears AS int[]),
                            CAST(:targetValues AS bigint[]))""")
                .param("id", id)
                .param("figures", texts(goals, each -> each.figure().name()))
                .param("baseYears", goals.stream().map(PlanGoal::baseYear).toArray(Integer[]::new))
                .param("baseValues", goals.stream().map(PlanGoal::baseValue).toArray(Long[]::new))
                .param("sources", texts(goals, PlanGoal::baseSource))
                .param("targetYears", goals.stream().map(PlanGoal::targetYear).toArray(Integer[]::new))
                .param("targetValues", goals.stream().map(PlanGoal::targetValue).toArray(Long[]::new))
                .update();
    }

    private GrowthPlan plan(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var recommender = row.getString("recommender");
        return new GrowthPlan(
                id,
                row.getInt("version"),
                row.getObject("company_id", UUID.class),
                row.getString("name"),
                FirmClass.valueOf(row.getString("class")),
                row.getObject("class_since", LocalDate.class),
                row.getObject("package", UUID.class),
                GrowthState.valueOf(row.getString("state")),
                new PlanData(
                        row.getString("strategy"),
                        recommender == null ? "" : recommender,
                        diagnosis(id),
                        needs(id),
                        goals(id)));
    }

    private List<AreaRating> diagnosis(UUID id) {
        return part("growth_rating", id, "area")
                .query((row, number) -> new AreaRating(
                        row.getString("area"), Rating.valueOf(row.getString("rating")), row.getString("note")))
                .list();
    }

    private List<PlanNeed> needs(UUID id) {
        return part("growth_need", id, "kind")
                .query((row, number) -> new PlanNeed(row.getString("kind"), row.getString("reason")))
                .list();
    }

    private List<PlanGoal> goals(UUID id) {
        return part("growth_goal", id, "array_position(ARRAY['REVENUE', 'EMPLOYEES', 'EXPORTS', 'PATENTS'], figure)")
                .query((row, number) -> new PlanGoal(
                        GrowthFigure.valueOf(row.getString("figure")),
                        row.getInt("base_year"),
                        row.getLong("base_value"),
                        row.getString("base_source"),
                        row.getInt("target_year"),
                        row.getLong("target_value")))
                .list();
    }

    private JdbcClient.StatementSpec part(String table, UUID plan, String order) {
        return jdbc.sql("SELECT * FROM core." + table + " WHERE plan_id = :plan ORDER BY " + order)
                .param("plan", plan);
    }

    private static <T> String[] texts(List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).toArray(String[]::new);
    }
}
