package kr.ieum.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in by name, whether or not the name exists. An attempt counts as failed from its beginning
 * until it succeeds, so that many at the same time do not get more guesses than one after the other.
 */
@Component
class SignInAttempts {

    private final JdbcClient jdbc;
    private final IdentityProperties properties;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, IdentityProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** Counts an attempt; or tells until when the name is locked, and then the attempt must not go on. */
    @Transactional
    public Optional<Instant> begin(String username) {
        var now = clock.instant();
        var before = lockRow(username, now);
        if (before.isLocked(now)) {
            return Optional.ofNullable(before.lockedUntil());
        }
        var failures = before.isForgotten(now.minus(properties.lock())) ? 1 : before.failures() + 1;
        var until = failures >= properties.failures() ? Timestamp.from(now.plus(properties.lock())) : null;
        jdbc.sql("""
                UPDATE core.sign_in_attempt SET failures = :failures, last_at = :now, locked_until = :until
                WHERE username = :username""")
                .param("failures", failures)
                .param("now", Timestamp.from(now))
                .param("until", until, Types.TIMESTAMP)
                .param("username", username)
                .update();
        return Optional.empty();
    }

    /** The right password was given, or an administrator unlocks the name. */
    @Transactional
    public void forget(String username) {
        jdbc.sql("DELETE FROM core.sign_in_attempt WHERE username = ?")
                .param(username)
                .update();
    }

    /** Names that nobody has tried since then need not be kept. */
    @Transactional
    public void forgetBefore(Instant then) {
        jdbc.sql("DELETE FROM core.sign_in_attempt WHERE last_at < ?")
                .param(Timestamp.from(then))
                .update();
    }

    private Counted lockRow(String username, Instant now) {
        return jdbc.sql("""
                INSERT INTO core.sign_in_attempt AS a (username, failures, last_at) VALUES (:username, 0, :now)
                ON CONFLICT (tenant_id, username) DO UPDATE SET failures = a.failures
                RETURNING failures, last_at, locked_until""")
                .param("username", username)
                .param("now", Timestamp.from(now))
                .query((row, number) -> Counted.of(row))
                .single();
    }

    private record Counted(
            int failures, Instant lastAt, @Nullable Instant lockedUntil) {

        static Counted of(ResultSet row) throws SQLException {
            var until = row.getTimestamp("locked_until");
            return new Counted(
                    row.getInt("failures"),
                    row.getTimestamp("last_at").toInstant(),
                    until == null ? null : until.toInstant());
        }

        boolean isLocked(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }

        /** A lock that is over, or failures long ago: the count begins again. */
        boolean isForgotten(Instant limit) {
            return lockedUntil != null || lastAt.isBefore(limit);
        }
    }
}
