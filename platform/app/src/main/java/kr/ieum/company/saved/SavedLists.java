package kr.ieum.company.saved;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.Roles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps lists of firms under a name, each user's own; colleagues of the tenant see those that are shared. */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class SavedLists {

    /** Characters. */
    public static final int LONGEST_NAME = 60;

    /** Whoever administers the region takes away what a colleague has left behind. */
    private static final String REMOVABLE = "(owner = :user OR (shared AND :admin))";

    private static final Period KEPT_FOR_UNDO = Period.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The user's own by name, then those that colleagues share. */
    @Transactional(readOnly = true)
    public List<SavedList> all() {
        return jdbc.sql("""
                SELECT id, name, shared, owner = :user AS own, owner_name, query,
                """ + REMOVABLE + """
                    AS removable FROM core.company_saved_list
                WHERE deleted_at IS NULL AND (owner = :user OR shared) ORDER BY own DESC, name, id""")
                .param("user", user())
                .param("admin", isAdmin())
                .query(new SimplePropertyRowMapper<>(SavedList.class))
                .list();
    }

    /**
     * @throws SavedNameBad when the name is blank or too long
     * @throws SavedNameTaken when the user has saved another list under the name
     */
    public void save(String name, boolean shared, String query) {
        forgetDeleted();
        var stripped = checked(name);
        unlessTaken(
                stripped,
                () -> jdbc.sql("""
                INSERT INTO core.company_saved_list (owner, owner_name, name, shared, query, saved_at)
                VALUES (:user, :userName, :name, :shared, :query, :now)""")
                        .param("user", user())
                        .param("userName", CurrentUser.get().name())
                        .param("name", stripped)
                        .param("shared", shared)
                        .param("query", query)
                        .param("now", now())
                        .update());
    }

    /**
     * Gives one of the user's own lists its name, and shares it or not.
     *
     * @throws SavedListGone when the user has no such list
     */
    public void rename(UUID list, String name, boolean shared) {
        var stripped = checked(name);
        unlessTaken(
                stripped,
                () -> jdbc.sql("""
                UPDATE core.company_saved_list SET name = :name, shared = :shared
                WHERE id = :id AND owner = :user AND deleted_at IS NULL""")
                        .param("id", list)
                        .param("user", user())
                        .param("name", stripped)
                        .param("shared", shared)
                        .update());
    }

    /** Puts other conditions under the name of one of the user's own lists. */
    public void replace(UUID list, String query) {
        changed(jdbc.sql("""
                UPDATE core.company_saved_list SET query = :query, saved_at = :now
                WHERE id = :id AND owner = :user AND deleted_at IS NULL""")
                .param("id", list)
                .param("user", user())
                .param("query", query)
                .param("now", now())
                .update());
    }

    /** @throws SavedListGone when there is no such list that the user may delete: an own one, for an admin a shared one */
    public void delete(UUID list) {
        changed(jdbc.sql(
                        "UPDATE core.company_saved_list SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL AND "
                                + REMOVABLE)
                .param("id", list)
                .param("user", user())
                .param("admin", isAdmin())
                .param("now", now())
                .update());
    }

    /**
     * The way back after {@link #delete}, for a day.
     *
     * @throws SavedNameTaken when the name has been given to another list since
     */
    public void restore(UUID list) {
        var name = jdbc.sql("SELECT name FROM core.company_saved_list WHERE id = :id AND deleted_at IS NOT NULL AND "
                        + REMOVABLE)
                .param("id", list)
                .param("user", user())
                .param("admin", isAdmin())
                .query(String.class)
                .optional()
                .orElseThrow(SavedListGone::new);
        unlessTaken(
                name,
                () -> jdbc.sql("UPDATE core.company_saved_list SET deleted_at = NULL WHERE id = :id")
                        .param("id", list)
                        .update());
    }

    private void forgetDeleted() {
        jdbc.sql("DELETE FROM core.company_saved_list WHERE deleted_at < :before")
                .param("before", now().minus(KEPT_FOR_UNDO))
                .update();
    }

    private static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new SavedNameBad();
        }
        return stripped;
    }

    private static void unlessTaken(String name, IntSupplier write) {
        try {
            changed(write.getAsInt());
        } catch (DuplicateKeyException taken) {
            throw new SavedNameTaken(name);
        }
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new SavedListGone();
        }
    }

    private static UUID user() {
        return CurrentUser.get().account();
    }

    private static boolean isAdmin() {
        return CurrentUser.get().role() == Role.REGION_ADMIN;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
