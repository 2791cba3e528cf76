package kr.ieum.industry.catalogue;

/** What an industry of a region is. */
public enum IndustryKind {
    /** 개편 전 주력산업 */
    FORMER("industry.former-count"),
    /** 주축산업 */
    PILLAR("industry.pillar-count"),
    /** 미래 신산업 */
    FUTURE("industry.future-count");

    private final String countRule;

    IndustryKind(String countRule) {
        this.countRule = countRule;
    }

    /** The rule that says how many the country has. */
    public String countRule() {
        return countRule;
    }
}
