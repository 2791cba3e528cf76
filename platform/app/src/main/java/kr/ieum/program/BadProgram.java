package kr.ieum.program;

import kr.ieum.text.Refusal;

/** What was entered breaks a rule. */
public final class BadProgram extends Refusal {

    private final Rule rule;

    BadProgram(Rule rule) {
        super("program.bad." + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    public enum Rule {
        NAME,
        OWNER,
        AUDIENCE,
        SUPPORT,
        /** positive, in won */
        MONEY,
        /** for a firm not more than in all */
        AMOUNT,
        /** the last day is the first one or later */
        DAYS,
        DOCUMENTS,
        CONTACT,
        LINK
    }
}
