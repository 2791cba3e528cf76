package kr.ieum.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of projects, page by page. */
@Repository
class ProjectRows {

    private static final Map<String, String> SORTS =
            Map.of("name", "p.name", "state", "p.state", "from", "p.starts_on", "to", "p.ends_on");

    private static final String NARROWED = """
            WHERE (CAST(:state AS text) IS NULL OR p.state = :state) AND (p.name ILIKE :words OR EXISTS (
                SELECT FROM core.project_participant b WHERE b.tenant_id = p.tenant_id AND b.project_id = p.id
                    AND b.body ILIKE :words))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ProjectRow> page(ProjectFilter filter, Pageable page) {
        return narrowed("""
                        SELECT p.id, p.name, p.state, p.blueprint_name, p.starts_on, p.ends_on, s.done, s.steps, s.late,
                            (SELECT count(*) FROM core.project_participant b
                                WHERE b.tenant_id = p.tenant_id AND b.project_id = p.id) AS participants
                        FROM core.project p CROSS JOIN LATERAL (
                            SELECT count(*) AS steps, count(*) FILTER (WHERE s.done_on IS NOT NULL) AS done,
                                count(*) FILTER (WHERE s.done_on IS NULL AND s.ends_on <= :today) AS late
                            FROM core.project_step s WHERE s.tenant_id = p.tenant_id AND s.project_id = p.id) s
                        """ + NARROWED + " ORDER BY " + order(page.getSort()) + " OFFSET :offset LIMIT :limit", filter)
                .param("today", LocalDate.now(clock))
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query(ProjectRows::row)
                .list();
    }

    long count(ProjectFilter filter) {
        return narrowed("SELECT count(*) FROM core.project p " + NARROWED, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, ProjectFilter filter) {
        var state = filter.state();
        return jdbc.sql(sql).param("state", state == null ? null : state.name()).param("words", filter.pattern());
    }

    private static String order(Sort sort) {
        var wanted = sort.stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .map(order -> SORTS.get(order.getProperty()) + (order.isAscending() ? " ASC" : " DESC"))
                .collect(Collectors.joining(", "));
        return (wanted.isEmpty() ? "p.starts_on DESC" : wanted) + ", p.id DESC";
    }

    private static ProjectRow row(ResultSet row, int number) throws SQLException {
        return new ProjectRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                ProjectState.valueOf(row.getString("state")),
                row.getString("blueprint_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("done"),
                row.getInt("steps"),
                row.getInt("late"),
                row.getInt("participants"));
    }
}
