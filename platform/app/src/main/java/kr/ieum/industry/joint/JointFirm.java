package kr.ieum.industry.joint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm that a member has put into the group's tenant.
 *
 * @param region tenant of the member
 * @param industry name of the class of KSIC, or what a list called it
 * @param revenue won of the latest year known
 */
public record JointFirm(
        UUID company,
        int version,
        String name,
        String businessNumber,
        String region,
        @Nullable String industry,
        @Nullable Integer employees,
        @Nullable Long revenue,
        Instant putAt,
        String putBy) {}
