package kr.ieum.region;

import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A 시군구, or a 일반구 below its city.
 *
 * @param id such as {@code gangwon/chuncheon-si}; does not change with codes
 * @param parent id of the city that a general district belongs to
 * @param kind {@code city}, {@code county}, {@code district} or {@code general-district}
 */
public record District(String id, TenantId region, @Nullable String parent, String kind, LocalizedName name) {}
