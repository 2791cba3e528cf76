package kr.ieum.industry.leading;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ieum.identity.Roles;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The country's leading innovators for the ministry: what the regions have published. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class NationalLeading {

    private final JdbcClient jdbc;
    private final Policy policy;
    private final Clock clock;

    NationalLeading(JdbcClient jdbc, Policy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    /** Those in term today, by region; regions that may choose and have none are there with an empty list. */
    public Map<String, List<Published>> inTerm() {
        var today = LocalDate.now(clock);
        var found = jdbc
                .sql(
                        "SELECT * FROM nation.leading_firm WHERE NOT closed AND last_day >= :today ORDER BY region, company_name")
                .param("today", today)
                .query((row, number) -> new Published(
                        row.getString("region"),
                        row.getString("company_name"),
                        row.getString("grounds"),
                        row.getObject("designated_on", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getBoolean("extended")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Published::region));
        policy.on("scope.industry", today).members().forEach(region -> found.putIfAbsent(region, List.of()));
        return found;
    }

    /** The numbers between which a region's list should be. */
    public Roster rosterOf(int inTerm) {
        return new Roster(inTerm, rule("leading.fewest"), rule("leading.most"));
    }

    /** How many the country looks after. */
    public RuleVersion target() {
        return rule("leading.roster");
    }

    private RuleVersion rule(String id) {
        return policy.on(id, LocalDate.now(clock));
    }

    /** A designation as published (지역중소기업법 시행령 12조). */
    public record Published(
            String region, String name, String grounds, LocalDate designated, LocalDate lastDay, boolean extended) {}
}
