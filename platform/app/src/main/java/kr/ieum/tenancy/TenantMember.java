package kr.ieum.tenancy;

/** An authenticated principal that acts for one tenant at a time. */
public interface TenantMember {

    TenantId tenant();
}
