package kr.ieum.identity;

/** The names of {@link Role} as annotations need them: {@code @RolesAllowed({Roles.REGION_OFFICER, …})}. */
public final class Roles {

    public static final String REGION_OFFICER = "REGION_OFFICER";
    public static final String REGION_ADMIN = "REGION_ADMIN";
    public static final String REGIONAL_OFFICER = "REGIONAL_OFFICER";
    public static final String SUPPORT_OFFICER = "SUPPORT_OFFICER";
    public static final String MINISTRY_ANALYST = "MINISTRY_ANALYST";
    public static final String MINISTRY_ADMIN = "MINISTRY_ADMIN";

    private Roles() {}
}
