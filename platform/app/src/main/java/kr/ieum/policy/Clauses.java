package kr.ieum.policy;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kr.ieum.text.LocalizedName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks and clauses of the paper (requirement F1), for everybody. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class Clauses {

    private final JdbcClient jdbc;

    Clauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PolicyTask> tasks() {
        return jdbc.sql("""
                        SELECT t.*, (SELECT count(*) FROM reference.policy_clause c WHERE c.task = t.number) AS clauses,
                            (SELECT count(*) FROM reference.policy_rule r JOIN reference.policy_clause c ON c.id = r.clause
                             WHERE c.task = t.number) AS rules
                        FROM reference.policy_task t ORDER BY t.number""")
                .query((row, number) -> new PolicyTask(
                        row.getInt("number"),
                        row.getInt("strategy"),
                        new LocalizedName(row.getString("name_ko"), row.getString("name_en")),
                        row.getInt("clauses"),
                        row.getInt("rules")))
                .list();
    }

    /** In the order of the paper. */
    public List<Clause> list(ClauseFilter filter) {
        return jdbc.sql("""
                        SELECT * FROM reference.policy_clause
                        WHERE (CAST(:task AS smallint) IS NULL OR task = CAST(:task AS smallint))
                            AND concat_ws(' ', id, measure_ko, measure_en, summary_ko, summary_en) ILIKE :words
                        ORDER BY task, position""")
                .param("task", filter.task())
                .param("words", filter.pattern())
                .query((row, number) -> clause(row))
                .list();
    }

    public Optional<Clause> find(String id) {
        return jdbc.sql("SELECT * FROM reference.policy_clause WHERE id = :id")
                .param("id", id)
                .query((row, number) -> clause(row))
                .optional();
    }

    private static Clause clause(ResultSet row) throws SQLException {
        var page = row.getObject("page", Integer.class);
        return new Clause(
                row.getString("id"),
                row.getInt("task"),
                new LocalizedName(row.getString("measure_ko"), row.getString("measure_en")),
                new LocalizedName(row.getString("summary_ko"), row.getString("summary_en")),
                page);
    }
}
