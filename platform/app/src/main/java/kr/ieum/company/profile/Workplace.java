package kr.ieum.company.profile;

import org.jspecify.annotations.Nullable;

/** A place of work; {@code region} is the region the address lies in, which may be another than the tenant. */
public record Workplace(
        String kind,
        @Nullable String name,
        @Nullable String roadAddress,
        @Nullable String lotAddress,
        @Nullable String region,
        @Nullable String district,
        @Nullable String complex,
        @Nullable String phone) {}
