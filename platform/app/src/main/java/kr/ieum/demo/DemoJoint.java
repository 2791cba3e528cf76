package kr.ieum.demo;

import java.time.Clock;
import java.time.LocalDate;
import kr.ieum.industry.joint.JointFirms;
import kr.ieum.plugin.Firms;
import kr.ieum.region.JointGroup;
import kr.ieum.region.JointGroups;
import kr.ieum.tenancy.TenantId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Firms that the members of each group have put into its tenant. */
@Component
@Order(40)
@ConditionalOnBooleanProperty("ieum.demo")
class DemoJoint implements DemoPart {

    private static final int FIRMS_OF_A_MEMBER = 3;
    private static final String ANY = "예시";

    private final JointFirms joint;
    private final JointGroups groups;
    private final Firms firms;
    private final Clock clock;

    DemoJoint(JointFirms joint, JointGroups groups, Firms firms, Clock clock) {
        this.joint = joint;
        this.groups = groups;
        this.firms = firms;
        this.clock = clock;
    }

    @Override
    public void fill() {
        for (var group : groups.all()) {
            group.members(LocalDate.now(clock)).stream()
                    .sorted()
                    .map(TenantId::new)
                    .forEach(member -> fill(group, member));
        }
    }

    private void fill(JointGroup group, TenantId member) {
        DemoPeople.asAdmin(member, () -> {
            if (joint.of(group.id()).stream().noneMatch(firm -> firm.region().equals(member.value()))) {
                firms.search(ANY, 0, FIRMS_OF_A_MEMBER).forEach(firm -> joint.put(firm.id(), group.id()));
            }
        });
    }
}
