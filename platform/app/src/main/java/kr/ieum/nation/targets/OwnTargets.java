package kr.ieum.nation.targets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.nation.Area;
import kr.ieum.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a region adds to the national targets: its own records, so that nothing is withheld. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
public class OwnTargets {

    private static final Map<Target, String> COUNTS = Map.of(
            Target.LEADING, """
                    SELECT count(DISTINCT COALESCE(c.business_number, c.id::text)) FROM core.firm_class f
                    JOIN core.company c ON c.tenant_id = f.tenant_id AND c.id = f.company_id
                    WHERE f.class = 'LEADING' AND f.until IS NULL AND f.evidence IS NOT NULL
                    AND c.deleted_at IS NULL AND c.status <> 'CLOSED'""",
            Target.PROJECT, """
                    SELECT count(*) FROM core.project p WHERE p.state = 'ENDED' AND EXISTS (
                        SELECT FROM core.project_step s WHERE s.tenant_id = p.tenant_id AND s.project_id = p.id)
                    AND NOT EXISTS (SELECT FROM core.project_step s
                        WHERE s.tenant_id = p.tenant_id AND s.project_id = p.id AND s.done_on IS NULL)""");

    private final JdbcClient jdbc;
    private final TargetRules rules;
    private final Clock clock;

    OwnTargets(JdbcClient jdbc, TargetRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** One for each target; its one count is that of the own tenant. */
    public List<TargetBoard> boards() {
        var day = LocalDate.now(clock);
        return Stream.of(Target.values())
                .map(target -> rules.board(target, day, count(target), Map.of()))
                .toList();
    }

    private List<TargetCount> count(Target target) {
        var sql = COUNTS.get(target);
        return sql == null
                ? List.of()
                : List.of(new TargetCount(
                        Area.of(Tenancy.current()),
                        jdbc.sql(sql).query(Long.class).single()));
    }
}
