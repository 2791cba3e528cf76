package kr.ieum.policy.ui;

import java.math.BigDecimal;
import java.util.Map;

/** Where the pages of the policy are, for links from other modules; without leading slash. */
public final class PolicyPaths {

    static final String CLAUSES = "policy";
    static final String RULES = "policy/rules";
    static final String SCHEDULE = "policy/schedule";

    private PolicyPaths() {}

    /** The clause browser at a clause, such as {@code 1.13}. */
    public static String clause(String id) {
        return CLAUSES + "?clause=" + id;
    }

    /**
     * The page of a rule, where the ministry's admin finds the table filled in as the draft of a new version.
     *
     * @param table every key of the rule with its number
     */
    public static String draft(String rule, Map<String, BigDecimal> table) {
        return rule(rule) + "?" + RuleDraft.PARAMETER + "=" + RuleDraft.write(table);
    }

    /** The page of a rule with its history. */
    public static String rule(String id) {
        return RULES + "/" + id;
    }
}
