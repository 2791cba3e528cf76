package kr.ieum.industry.joint;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ieum.identity.Roles;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import kr.ieum.region.JointGroups;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups by technology, and how much they work with (requirement 1.10). */
@Service
@Transactional(readOnly = true)
@PermitAll
public class JointBoard {

    private static final String TECHNOLOGIES = "joint-technology.";

    private final JointGroups groups;
    private final Policy policy;
    private final JdbcClient jdbc;

    JointBoard(JointGroups groups, Policy policy, JdbcClient jdbc) {
        this.groups = groups;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    /** The technologies of the day with their groups. */
    public List<JointTechnology> technologies(LocalDate day) {
        return policy.below(TECHNOLOGIES).stream()
                .flatMap(versions -> versions.stream()
                        .filter(version -> !day.isBefore(version.from()))
                        .reduce((earlier, later) -> later)
                        .stream())
                .map(this::technology)
                .toList();
    }

    /** Regions with a group on the day: not every region has one (trap T2). */
    public Set<String> regionsWithGroup(LocalDate day) {
        return groups.all().stream()
                .flatMap(group -> group.members(day).stream())
                .collect(Collectors.toSet());
    }

    /** How many firms a group has together; -1 where one or two are withheld; a group without firms is not there. */
    @RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
    public Map<TenantId, Integer> firms() {
        var firms = new HashMap<TenantId, Integer>();
        jdbc.sql("SELECT joint, withheld, firms FROM nation.joint_count").query(row -> {
            firms.put(new TenantId(row.getString("joint")), row.getBoolean("withheld") ? -1 : row.getInt("firms"));
        });
        return firms;
    }

    private JointTechnology technology(RuleVersion version) {
        var members = version.members().stream().map(id -> TenantId.JOINT + id).collect(Collectors.toSet());
        return new JointTechnology(
                version.rule().name(),
                groups.all().stream()
                        .filter(group -> members.contains(group.id().value()))
                        .toList());
    }
}
