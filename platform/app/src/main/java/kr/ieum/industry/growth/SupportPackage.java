package kr.ieum.industry.growth;

import java.util.List;
import kr.ieum.policy.RuleVersion;

/**
 * The supports that the policy has for firms of a class.
 *
 * @param rule the version that says so
 */
public record SupportPackage(RuleVersion rule) {

    /** Keys of the kinds, as the rule has them. */
    public List<String> kinds() {
        return List.copyOf(rule.members());
    }

    public boolean has(String kind) {
        return rule.members().contains(kind);
    }
}
