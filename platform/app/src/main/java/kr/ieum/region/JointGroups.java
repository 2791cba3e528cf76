package kr.ieum.region;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The groups of regions that have a tenant in common. Who is a member is a dated rule of policy, so that the ministry
 * changes it with a reason and a first day; each request of a session in such a tenant asks, so the answer is kept for a
 * few seconds.
 */
@Service
public class JointGroups {

    /** What the rules of groups begin with; the rest names the tenant. */
    static final String RULES = "joint-group.";

    /** A rule of all groups, not one of them. */
    private static final String STAGES = RULES + "stages";

    private static final Duration KEEP = Duration.ofSeconds(5);

    private final Policy policy;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, List.of());

    JointGroups(Policy policy, JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.policy = policy;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All there are, in the order of their ids, also those without members now. */
    public List<JointGroup> all() {
        var now = clock.instant();
        if (now.isBefore(known.at()) || now.isAfter(known.at().plus(KEEP))) {
            known = new Known(now, read());
        }
        return known.groups();
    }

    public Optional<JointGroup> find(TenantId tenant) {
        return tenant.isJoint()
                ? all().stream().filter(group -> group.id().equals(tenant)).findFirst()
                : Optional.empty();
    }

    /** Those the region is a member of on the day. */
    public List<JointGroup> of(TenantId region, LocalDate day) {
        return all().stream().filter(group -> group.hasMember(region, day)).toList();
    }

    /** Once the policy's files are in, each group has its tenant. */
    @EventListener(ApplicationStartedEvent.class)
    void makeTenants() {
        var ids = read().stream().map(group -> group.id().value()).toArray(String[]::new);
        Tenancy.runAs(
                TenantId.NATIONAL,
                () -> transactions.executeWithoutResult(status -> jdbc.sql(
                                "INSERT INTO reference.tenant (id, kind) SELECT id, 'joint' FROM unnest(:ids) id "
                                        + "ON CONFLICT DO NOTHING")
                        .param("ids", ids)
                        .update()));
    }

    /** Rules are everybody's, but the database shows nothing to nobody: before a sign-in it is asked as the ministry. */
    private List<JointGroup> read() {
        return Tenancy.find().isPresent() ? readRules() : Tenancy.callAs(TenantId.NATIONAL, this::readRules);
    }

    private List<JointGroup> readRules() {
        return policy.below(RULES).stream()
                .filter(versions -> !versions.getFirst().rule().id().equals(STAGES))
                .map(versions -> group(versions.getFirst(), versions))
                .toList();
    }

    private static JointGroup group(RuleVersion first, List<RuleVersion> versions) {
        var rule = first.rule();
        return new JointGroup(
                new TenantId(TenantId.JOINT + rule.id().substring(RULES.length())), rule.name(), rule.id(), versions);
    }

    private record Known(Instant at, List<JointGroup> groups) {}
}
