package kr.ieum.industry.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.industry.FirmClass;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pipeline of the own region, and of each region and the country for the ministry. */
@Service
@Transactional(readOnly = true)
public class PipelineService {

    /** What the ministry's sums stand under. */
    public static final String COUNTRY = "country";

    private final JdbcClient jdbc;
    private final Policy policy;
    private final Clock clock;

    PipelineService(JdbcClient jdbc, Policy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    /** The region's own classes, from potential to leading. */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
    public List<Funnel> own() {
        var years = jdbc.sql("SELECT year, class, firms, entered, risen FROM core.class_year ORDER BY year")
                .query(PipelineService::year)
                .list();
        return funnels(years, false);
    }

    /** @param area a region's id, or {@link #COUNTRY} */
    @RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
    public List<Funnel> of(String area) {
        var years = jdbc.sql("SELECT year, class, firms, entered, risen FROM nation.class_year "
                        + "WHERE region = :area ORDER BY year")
                .param("area", area)
                .query(PipelineService::year)
                .list();
        return funnels(years, area.equals(COUNTRY));
    }

    private List<Funnel> funnels(List<ClassYear> years, boolean country) {
        var today = LocalDate.now(clock);
        var last = policy.on("target.years", today).table().get("last");
        return Stream.of(FirmClass.values())
                .map(each -> new Funnel(
                        each,
                        years.stream().filter(year -> year.firmClass() == each).toList(),
                        today.getYear(),
                        last == null ? today.getYear() : last.intValueExact(),
                        country ? target(each, today) : null))
                .toList();
    }

    private @Nullable RuleVersion target(FirmClass firmClass, LocalDate today) {
        return switch (firmClass) {
            case POTENTIAL -> policy.on("potential.target", today);
            case CANDIDATE -> policy.on("candidate.target", today);
            case LEADING -> policy.on("leading.target", today);
        };
    }

    private static ClassYear year(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new ClassYear(
                row.getInt("year"),
                FirmClass.valueOf(row.getString("class")),
                row.getObject("firms", Long.class),
                row.getObject("entered", Long.class),
                row.getObject("risen", Long.class));
    }
}
