package kr.ieum.company.profile;

import org.jspecify.annotations.Nullable;

/**
 * A place of work.
 *
 * @param region the region the address lies in, which may be another than the tenant
 * @param postalCode five digits; six in lists from before August 2015
 */
public record Workplace(
        String kind,
        @Nullable String name,
        @Nullable String roadAddress,
        @Nullable String lotAddress,
        @Nullable String region,
        @Nullable String district,
        @Nullable String complex,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable String postalCode) {

    /** The same as a place of another kind. */
    public Workplace as(String otherKind) {
        return new Workplace(
                otherKind, name, roadAddress, lotAddress, region, district, complex, phone, fax, postalCode);
    }

    /** The same where its address was found to lie. */
    public Workplace in(String foundRegion, @Nullable String foundDistrict) {
        return new Workplace(
                kind, name, roadAddress, lotAddress, foundRegion, foundDistrict, complex, phone, fax, postalCode);
    }
}
