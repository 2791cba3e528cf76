package kr.ieum.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.text.LocalizedName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of section IV and the plans to follow (F7): what stands where, which the ministry says and all read. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class PlanService {

    private static final int LONGEST_OWNER = 100;
    private static final int LONGEST_NOTE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanService(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of the paper, the plans to follow last. */
    public List<PlanItem> list(PlanFilter filter) {
        return jdbc.sql("""
                        SELECT i.*, s.state, s.owner, s.note, s.author, s.created_at,
                            (SELECT count(*) FROM reference.policy_plan_state each WHERE each.item = i.id) AS seen
                        FROM reference.policy_plan_item i
                        LEFT JOIN LATERAL (SELECT * FROM reference.policy_plan_state each WHERE each.item = i.id
                            ORDER BY each.created_at DESC, each.id DESC LIMIT 1) s ON true
                        WHERE (CAST(:task AS smallint) IS NULL OR i.task = CAST(:task AS smallint))
                            AND (CAST(:state AS text) IS NULL OR coalesce(s.state, 'PLANNED') = :state)
                        ORDER BY i.kind DESC, i.position""")
                .param("task", filter.task())
                .param("state", filter.state() == null ? null : filter.state().name())
                .query((row, number) -> item(row))
                .list();
    }

    /** What was ever said of an item, the last first. */
    public List<PlanItem.Standing> history(String item) {
        return jdbc.sql("""
                        SELECT * FROM reference.policy_plan_state WHERE item = :item
                        ORDER BY created_at DESC, id DESC""")
                .param("item", item)
                .query((row, number) -> standing(row, PlanState.valueOf(row.getString("state"))))
                .list();
    }

    /** The day on which lateness is judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * @param seen of the item as the user has read it
     * @param note at most 500 characters; why, when it is stopped
     * @throws BadPlanState when the owner is missing or the note does not do
     * @throws PlanChangedMeanwhile when somebody else has said something since
     */
    @Transactional
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    public void say(String item, int seen, PlanState state, String owner, String note) {
        if (owner.isBlank() || owner.strip().length() > LONGEST_OWNER) {
            throw new BadPlanState(BadPlanState.Reason.OWNER);
        }
        if (note.strip().length() > LONGEST_NOTE || (state == PlanState.STOPPED && note.isBlank())) {
            throw new BadPlanState(BadPlanState.Reason.NOTE);
        }
        lock(item, seen);
        jdbc.sql("""
                        INSERT INTO reference.policy_plan_state (item, state, owner, note, author, created_at)
                        VALUES (:item, :state, :owner, :note, :author, :at)""")
                .param("item", item)
                .param("state", state.name())
                .param("owner", owner.strip())
                .param("note", note.strip())
                .param("author", CurrentUser.get().username())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private void lock(String item, int seen) {
        var locked = jdbc.sql("SELECT id FROM reference.policy_plan_item WHERE id = :item FOR UPDATE")
                .param("item", item)
                .query(String.class)
                .optional();
        if (locked.isEmpty()) {
            throw new BadPlanState(BadPlanState.Reason.UNKNOWN_ITEM);
        }
        if (history(item).size() != seen) {
            throw new PlanChangedMeanwhile();
        }
    }

    private static PlanItem item(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new PlanItem(
                row.getString("id"),
                PlanItem.Kind.valueOf(row.getString("kind")),
                row.getObject("task", Integer.class),
                new LocalizedName(row.getString("name_ko"), row.getString("name_en")),
                new LocalizedName(row.getString("ministries"), row.getString("ministries_en")),
                new LocalizedName(row.getString("period"), row.getString("period_en")),
                row.getObject("due_on", LocalDate.class),
                state == null ? null : standing(row, PlanState.valueOf(state)),
                row.getInt("seen"));
    }

    private static PlanItem.Standing standing(ResultSet row, PlanState state) throws SQLException {
        return new PlanItem.Standing(
                state,
                row.getString("owner"),
                row.getString("note"),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
