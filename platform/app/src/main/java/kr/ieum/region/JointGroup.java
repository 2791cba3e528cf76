package kr.ieum.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.ieum.policy.RuleVersion;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;

/**
 * A group of two or three regions that work on one technology together (requirements 1.9 to 1.12). Its tenant holds what
 * its members put there and see in common.
 *
 * @param rule of policy whose versions say who is a member from when to when
 * @param terms its versions, the first start first
 */
public record JointGroup(TenantId id, LocalizedName name, String rule, List<RuleVersion> terms) {

    public JointGroup {
        terms = List.copyOf(terms);
    }

    /** The regions that are members on the day; none before it began. */
    public Set<String> members(LocalDate day) {
        return terms.stream()
                .filter(term -> !day.isBefore(term.from()))
                .reduce((earlier, later) -> later)
                .map(RuleVersion::members)
                .orElse(Set.of());
    }

    public boolean hasMember(TenantId region, LocalDate day) {
        return members(day).contains(region.value());
    }
}
