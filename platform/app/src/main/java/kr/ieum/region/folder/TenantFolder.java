package kr.ieum.region.folder;

import java.util.List;

/**
 * A folder of {@code tenants/} that is in order. Industries and links stand in {@code national} alone.
 *
 * @param hash of the contents of its data files
 */
public record TenantFolder(
        TenantRecord tenant,
        String hash,
        List<DistrictRecord> districts,
        List<OrganizationRecord> organizations,
        List<ComplexRecord> complexes,
        List<IndustryRecord> industries,
        List<IndustryRecord.Link> links) {

    public String id() {
        return tenant.id();
    }
}
