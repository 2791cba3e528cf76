package kr.ieum.company;

/** 기업규모 (중소기업기본법 2조 and its decree). */
public enum SizeClass {
    /** 소상공인. */
    MICRO,
    /** 소기업. */
    SMALL,
    /** 중기업. */
    MEDIUM,
    /** 중견기업. */
    MID_SIZED,
    /** 대기업. */
    LARGE,
    UNKNOWN;

    /** Key of the class's name. */
    public String key() {
        return "company.size." + name();
    }
}
