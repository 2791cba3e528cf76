package kr.ieum.x.gyeongnamstrategicsafety.records;

/** How closely a record is kept, from the most open on. */
public enum SecurityLevel {
    /** 일반: everyone at work in the region. */
    NORMAL(0),
    /** 대외주의: officials of region and ministry, not the support bodies. */
    INTERNAL(1),
    /** 제한: the persons on the record's own list, whatever their duty. */
    RESTRICTED(2);

    private final int code;

    SecurityLevel(int code) {
        this.code = code;
    }

    /** As it is kept in {@code record_head.level}. */
    public int code() {
        return code;
    }

    public static SecurityLevel of(int code) {
        return values()[code];
    }
}
