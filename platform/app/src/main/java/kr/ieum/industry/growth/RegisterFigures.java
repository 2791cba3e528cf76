package kr.ieum.industry.growth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the register of firms knows of a firm's years; called within transactions. */
@Repository
class RegisterFigures {

    private final JdbcClient jdbc;

    RegisterFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest year first. */
    List<FirmYear> of(UUID company) {
        return jdbc.sql("""
                        SELECT year, revenue, exports, employees, patents, source FROM core.company_figures
                        WHERE company_id = :company ORDER BY year DESC""")
                .param("company", company)
                .query((row, number) -> {
                    Map<GrowthFigure, Long> known = new EnumMap<>(GrowthFigure.class);
                    for (var figure : GrowthFigure.values()) {
                        var value = row.getLong(figure.column());
                        if (!row.wasNull()) {
                            known.put(figure, value);
                        }
                    }
                    return new FirmYear(row.getInt("year"), known, row.getString("source"));
                })
                .list();
    }
}
