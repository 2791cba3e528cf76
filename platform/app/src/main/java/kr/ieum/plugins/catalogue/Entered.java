package kr.ieum.plugins.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import kr.ieum.text.Moments;

/**
 * Who has entered something, when and why.
 *
 * @param by the name of an account of the ministry, or {@code system}
 */
public record Entered(Instant at, String by, String reason) {

    /** When and who. */
    public String text(Moments moments) {
        return moments.minute(at) + " · " + by;
    }

    static Entered read(ResultSet row, String prefix) throws SQLException {
        return new Entered(
                row.getObject(prefix + "at", OffsetDateTime.class).toInstant(),
                row.getString(prefix + "actor"),
                row.getString(prefix + "reason"));
    }
}
