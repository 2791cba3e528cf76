package kr.ieum.nation;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.identity.Roles;
import kr.ieum.text.LocalizedName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the regions publish of themselves by their plugins (architecture 5). */
@Service
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class RegionIndicators {

    /** A former figure in another unit is nothing to compare with, and one that was withheld must not be computed. */
    private static final String LATEST = """
            SELECT DISTINCT ON (i.region, i.plugin_id, i.indicator) i.*,
                CASE WHEN b.unit = i.unit THEN b.value END AS before,
                CASE WHEN b.unit = i.unit AND b.value IS NOT NULL THEN b.day END AS before_day
            FROM nation.plugin_indicator i
            LEFT JOIN LATERAL (
                SELECT unit, value, day FROM nation.plugin_indicator e
                WHERE e.region = i.region AND e.plugin_id = i.plugin_id AND e.indicator = i.indicator AND e.day < i.day
                ORDER BY e.day DESC LIMIT 1) b ON true
            JOIN reference.region r ON r.id = i.region
            ORDER BY i.region, i.plugin_id, i.indicator, i.day DESC""";

    private final JdbcClient jdbc;

    RegionIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest figure of each, by region and plugin. */
    @Transactional(readOnly = true)
    public List<RegionIndicator> latest() {
        return jdbc.sql(LATEST).query(RegionIndicators::indicator).list();
    }

    private static RegionIndicator indicator(ResultSet row, int number) throws SQLException {
        return new RegionIndicator(
                row.getString("region"),
                name(row, "plugin"),
                name(row, "name"),
                name(row, "meaning"),
                row.getString("unit"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("withheld"),
                row.getBigDecimal("value"),
                row.getBigDecimal("before"),
                row.getObject("before_day", LocalDate.class));
    }

    private static LocalizedName name(ResultSet row, String column) throws SQLException {
        return new LocalizedName(row.getString(column + "_ko"), row.getString(column + "_en"));
    }
}
