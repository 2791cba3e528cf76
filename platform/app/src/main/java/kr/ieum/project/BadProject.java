package kr.ieum.project;

import kr.ieum.text.Refusal;

/** What was entered breaks a rule. */
public final class BadProject extends Refusal {

    private final Rule rule;

    BadProject(Rule rule) {
        super("project.bad." + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    public enum Rule {
        /** 1 to 200 characters */
        NAME,
        /** at most 4,000 characters */
        PURPOSE,
        /** positive, in won */
        BUDGET,
        /** a dedicated budget before 2024 */
        FUNDING,
        /** a body has a name; at most 100 */
        PARTICIPANT,
        /** 1 to 100 */
        NO_STEP,
        STEP_NAME,
        /** a step ends after it begins */
        STEP_DAYS,
        /** stopping needs a reason of 1 to 500 characters */
        REASON
    }
}
