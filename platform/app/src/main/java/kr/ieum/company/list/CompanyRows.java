package kr.ieum.company.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of {@code core.company} as a list shows them. */
final class CompanyRows {

    private CompanyRows() {}

    static RowMapper<CompanyRow> from(int skip) {
        return (row, number) -> read(row, skip);
    }

    private static CompanyRow read(ResultSet row, int skip) throws SQLException {
        return new CompanyRow(
                skip + row.getLong("place"),
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("business_number"),
                row.getString("representative"),
                row.getString("status"),
                row.getString("size_class"),
                row.getString("district"),
                row.getString("main_industry"),
                row.getObject("main_industry_revision", Integer.class),
                row.getString("main_industry_label"),
                List.of((String[]) row.getArray("certificates").getArray()),
                row.getObject("latest_year", Integer.class),
                row.getObject("latest_revenue", Long.class),
                row.getObject("latest_employees", Integer.class),
                row.getObject("founded_on", LocalDate.class),
                row.getString("phone"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
