package kr.ieum.lifecycle;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The user's work across all modules: every record of the tenant whose next step is the user's to take. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class TaskService {

    private static final String AWAITED = """
            FROM core.life_case c JOIN unnest(CAST(:kinds AS text[]), CAST(:states AS text[])) AS a (kind, state)
                ON c.kind = a.kind AND c.state = a.state
            WHERE (:others OR c.holder IS NULL OR c.holder = :me)
                AND (CAST(:kind AS text) IS NULL OR c.kind = :kind)
                AND (NOT :overdue OR c.due_on < :today)
            """;

    private final Declarations declarations;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskService(Declarations declarations, JdbcClient jdbc, Clock clock) {
        this.declarations = declarations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What ends first comes first, what has no term last. */
    public List<Task> page(TaskFilter filter, Pageable page) {
        return awaited(
                        "SELECT c.* " + AWAITED
                                + "ORDER BY c.due_on NULLS LAST, c.since, c.subject LIMIT :most OFFSET :skip",
                        filter)
                .param("most", page.getPageSize())
                .param("skip", page.getOffset())
                .query((row, number) -> new Task(
                        row.getString("kind"),
                        row.getObject("subject", UUID.class),
                        row.getString("title"),
                        row.getString("path"),
                        row.getString("state"),
                        row.getObject("due_on", LocalDate.class),
                        CaseStore.holder(row)))
                .list();
    }

    public int count(TaskFilter filter) {
        return awaited("SELECT count(*) " + AWAITED, filter)
                .query(Integer.class)
                .single();
    }

    /** Kinds of records in which the user's role has steps to take. */
    public List<String> kinds() {
        var role = CurrentUser.get().role();
        return declarations.all().stream()
                .filter(cycle -> !cycle.awaiting(role).isEmpty())
                .map(LifeCycle::kind)
                .sorted()
                .toList();
    }

    private JdbcClient.StatementSpec awaited(String sql, TaskFilter filter) {
        var user = CurrentUser.get();
        var kinds = new ArrayList<String>();
        var states = new ArrayList<String>();
        for (var cycle : declarations.all()) {
            for (var state : cycle.awaiting(user.role())) {
                kinds.add(cycle.kind());
                states.add(state.name());
            }
        }
        return jdbc.sql(sql)
                .param("kinds", kinds.toArray(String[]::new))
                .param("states", states.toArray(String[]::new))
                .param("others", filter.others())
                .param("me", user.account())
                .param("kind", filter.kind())
                .param("overdue", filter.overdue())
                .param("today", LocalDate.now(clock));
    }
}
