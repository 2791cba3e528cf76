package kr.ieum.nation;

import kr.ieum.tenancy.TenantId;

/** Where is counted: a region, or one of the three areas above the regions. */
public final class Area {

    public static final String COUNTRY = "country";
    /** 수도권: 서울, 인천, 경기. */
    public static final String CAPITAL = "capital";
    /** 비수도권: the other fourteen. */
    public static final String REST = "rest";

    /** The one category of {@link Dimension#ALL}. */
    public static final String ALL = "ALL";

    private Area() {}

    public static String of(TenantId region) {
        return region.value();
    }
}
