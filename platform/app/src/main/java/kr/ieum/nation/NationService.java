package kr.ieum.nation;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ieum.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ministry's figures (architecture 4.3). The database counts, withholds and shows; nothing here could read a firm.
 *
 * @see "Decision 0008: what the ministry sees"
 */
@Service
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class NationService {

    private final JdbcClient jdbc;
    private final Recounting recounting;

    NationService(JdbcClient jdbc, Recounting recounting) {
        this.jdbc = jdbc;
        this.recounting = recounting;
    }

    /** All figures of the measure as last counted; none before the first count. */
    @Transactional(readOnly = true)
    public Optional<NationalCount> count(Measure measure) {
        var asOf = new ArrayList<OffsetDateTime>();
        var figures = jdbc.sql("""
                        SELECT at, dimension, category, area, value FROM nation.company_figure WHERE measure = :measure""")
                .param("measure", measure.name())
                .query((row, number) -> {
                    asOf.add(row.getObject("at", OffsetDateTime.class));
                    return new Figure(
                            Dimension.valueOf(row.getString("dimension")),
                            row.getString("category"),
                            row.getString("area"),
                            row.getObject("value", Long.class));
                })
                .list();
        return asOf.isEmpty()
                ? Optional.empty()
                : Optional.of(new NationalCount(measure, asOf.getFirst().toInstant(), figures));
    }

    /** Totals of the area day by day, oldest first. */
    @Transactional(readOnly = true)
    public List<DayFigure> days(Measure measure, String area) {
        return jdbc.sql("""
                        SELECT day, value FROM nation.count_of_day
                        WHERE measure = :measure AND area = :area ORDER BY day""")
                .param("measure", measure.name())
                .param("area", area)
                .query((row, number) ->
                        new DayFigure(row.getObject("day", LocalDate.class), row.getObject("value", Long.class)))
                .list();
    }

    /** Counts now, without waiting for the next round. */
    @Transactional
    public void recount() {
        recounting.recount();
    }
}
