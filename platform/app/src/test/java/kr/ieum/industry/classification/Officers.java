package kr.ieum.industry.classification;

import java.util.List;
import java.util.UUID;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Role;
import kr.ieum.tenancy.TenantId;

/** Made-up users for what several people do in one test. */
final class Officers {

    private Officers() {}

    static IeumUser admin(String region) {
        var tenant = new TenantId(region);
        return new IeumUser(
                UUID.nameUUIDFromBytes(region.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "admin",
                "시험 관리자",
                tenant,
                Role.REGION_ADMIN,
                List.of(tenant),
                null);
    }
}
