package kr.ieum.x.gyeongnamstrategicsafety.records;

/** How closely a record is kept, from the most open on. */
public enum SecurityLevel {
    /** 일반: everyone at work in the region. */
    NORMAL,
    /** 대외주의: officials of region and ministry, not the support bodies. */
    INTERNAL,
    /** 제한: the persons on the record's own list, whatever their duty. */
    RESTRICTED;

    int code() {
        return ordinal();
    }

    public static SecurityLevel of(int code) {
        return values()[code];
    }
}
