package kr.ieum.company.edit;

import kr.ieum.text.Refusal;

/** What was written down breaks a rule of the register. */
public class BadCompany extends Refusal {

    private BadCompany(Rule rule) {
        super("company.edit.bad." + rule);
    }

    static void refuseIf(boolean broken, Rule rule) {
        if (broken) {
            throw new BadCompany(rule);
        }
    }

    enum Rule {
        NAME,
        BUSINESS_NUMBER,
        CORPORATE_NUMBER,
        TWO_HEADQUARTERS,
        YEAR_TWICE,
        CERTIFICATE_TWICE
    }
}
