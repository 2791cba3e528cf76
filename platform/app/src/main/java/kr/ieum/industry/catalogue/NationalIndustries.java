package kr.ieum.industry.catalogue;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ieum.identity.Roles;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import kr.ieum.region.Industries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The industries of all regions for the ministry: what the regions have entered so far. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class NationalIndustries {

    private final JdbcClient jdbc;
    private final Industries classes;
    private final Policy policy;
    private final Clock clock;

    NationalIndustries(JdbcClient jdbc, Industries classes, Policy policy, Clock clock) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.policy = policy;
        this.clock = clock;
    }

    /** What has been entered, of any time, by region; a region that has entered nothing is not there. */
    public Map<String, List<RegionalIndustry>> byRegion() {
        return jdbc
                .sql("SELECT * FROM nation.regional_industry ORDER BY kind, name_ko, id")
                .query((row, number) -> new Entered(row.getString("region"), IndustryRows.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Entered::region, Collectors.mapping(Entered::industry, Collectors.toList())));
    }

    /** Which classes of KSIC belong to each region's 주축산업 on the day; a region that has entered none is not there. */
    public Map<String, IndustryScope> scopes(LocalDate day) {
        var scopes = new HashMap<String, IndustryScope>();
        byRegion().forEach((region, industries) -> {
            var pillars = industries.stream()
                    .filter(each -> each.data().kind() == IndustryKind.PILLAR
                            && each.data().holdsOn(day))
                    .toList();
            scopes.put(region, IndustryScope.of(pillars, classes));
        });
        scopes.values().removeIf(IndustryScope::isEmpty);
        return scopes;
    }

    /** The regions that have to enter theirs. */
    public Set<String> regions() {
        return policy.on("scope.industry", LocalDate.now(clock)).members();
    }

    /** How many of the kind the country has. */
    public RuleVersion count(IndustryKind kind) {
        return policy.on(kind.countRule(), LocalDate.now(clock));
    }

    private record Entered(String region, RegionalIndustry industry) {}
}
