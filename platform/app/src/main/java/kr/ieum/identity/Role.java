package kr.ieum.identity;

import java.util.Arrays;
import java.util.List;
import kr.ieum.tenancy.TenantId;

/** What a user is in the system (architecture 1); a user has one role in each tenant. */
public enum Role {
    /** 시도 담당자: the firms and programmes of the own region. */
    REGION_OFFICER,
    /** 시도 관리자: users, plugins and settings of the own region, and all that an officer may do. */
    REGION_ADMIN,
    /** 지방중소벤처기업청 담당자: works in the regions of the office's jurisdiction. */
    REGIONAL_OFFICER,
    /** 지원기관 담당자 (technopark and others): reads the firms of the region, works on the own organisation's cases. */
    SUPPORT_OFFICER,
    /** 중기부 분석 담당자: the country in aggregate. */
    MINISTRY_ANALYST,
    /** 중기부 관리자: what all tenants share, and all that an analyst may do. */
    MINISTRY_ADMIN;

    /** The name by which the security framework knows the role. */
    public String authority() {
        return "ROLE_" + name();
    }

    public boolean isOfMinistry() {
        return this == MINISTRY_ANALYST || this == MINISTRY_ADMIN;
    }

    /** Whether the user acts for a regional office or a support body, which then has to be named. */
    public boolean worksForOrganization() {
        return this == REGIONAL_OFFICER || this == SUPPORT_OFFICER;
    }

    /** Whether accounts with the role are kept by the ministry, not by a region. */
    public boolean isKeptNationally() {
        return isOfMinistry() || this == REGIONAL_OFFICER;
    }

    /** The roles that accounts of the tenant can have. */
    public static List<Role> in(TenantId tenant) {
        return Arrays.stream(values())
                .filter(role -> role.isKeptNationally() == tenant.isNational())
                .toList();
    }

    public boolean isAdmin() {
        return this == REGION_ADMIN || this == MINISTRY_ADMIN;
    }
}
