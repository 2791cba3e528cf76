package kr.ieum.identity;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of a tenant's users. */
@Service
@RolesAllowed({Roles.REGION_ADMIN, Roles.MINISTRY_ADMIN})
@Transactional(readOnly = true)
public class AccountSearch {

    private static final Map<String, String> ORDERS =
            Map.of("name", "a.name", "username", "a.username", "role", "a.role", "lastSignIn", "a.last_sign_in");

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param words part of a name or username; empty for all */
    public List<AccountRow> find(String words, Pageable page) {
        return jdbc.sql("""
                SELECT a.id, a.username, a.name, a.role, a.organization, a.disabled_at, a.must_change_password,
                    a.last_sign_in, s.locked_until
                FROM core.account a LEFT JOIN core.sign_in_attempt s
                    ON s.tenant_id = a.tenant_id AND s.username = a.username AND s.locked_until > :now
                WHERE a.name ILIKE :part OR a.username ILIKE :part
                ORDER BY %s LIMIT :limit OFFSET :offset""".formatted(order(page.getSort())))
                .param("now", Timestamp.from(clock.instant()))
                .param("part", part(words))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> row(row))
                .list();
    }

    public int count(String words) {
        return jdbc.sql("SELECT count(*) FROM core.account WHERE name ILIKE :part OR username ILIKE :part")
                .param("part", part(words))
                .query(Integer.class)
                .single();
    }

    private static String part(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Only known columns get into the statement. */
    private static String order(Sort sort) {
        var orders = sort.stream()
                .filter(order -> ORDERS.containsKey(order.getProperty()))
                .map(order -> ORDERS.get(order.getProperty()) + (order.isAscending() ? "" : " DESC") + " NULLS LAST, ")
                .collect(Collectors.joining());
        return orders + "a.name, a.username";
    }

    private static AccountRow row(ResultSet row) throws SQLException {
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("organization"),
                row.getTimestamp("disabled_at") != null,
                row.getBoolean("must_change_password"),
                instant(row.getTimestamp("last_sign_in")),
                instant(row.getTimestamp("locked_until")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
