package kr.ieum.region;

import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A public body that serves a region: technopark, innovation centre, regional office; or the ministry.
 *
 * @param tenant in whose folder it stands; the regional offices stand in {@code national}
 * @param kind {@code technopark}, {@code innovation-center}, {@code regional-office} or {@code ministry}
 * @param serves the area it serves, in words
 */
public record Organization(
        String id,
        TenantId tenant,
        String kind,
        LocalizedName name,
        @Nullable String serves,
        @Nullable String url,
        @Nullable String phone) {}
