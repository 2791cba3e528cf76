package kr.ieum.nation.targets;

/** What the policy wants to have by its last year (requirement F13). */
public enum Target {
    /** 지역성장 주도기업: leading firms whose class has evidence, in a region or across regions. */
    LEADING("target.leading-firms", true),
    /** 지역 성장 프로젝트: projects that have ended with all their steps done. */
    PROJECT("target.projects", true),
    /** 지역협업 모델: nothing in the system tells of them yet. */
    COLLABORATION("target.collaborations", false);

    private final String rule;
    private final boolean counted;

    Target(String rule, boolean counted) {
        this.rule = rule;
        this.counted = counted;
    }

    /** The rule that says how many. */
    String rule() {
        return rule;
    }

    /** Whether anything can be counted; if not, there is no figure rather than zero. */
    public boolean isCounted() {
        return counted;
    }
}
