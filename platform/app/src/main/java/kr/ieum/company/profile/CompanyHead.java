package kr.ieum.company.profile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The firm itself.
 *
 * @param version tells whether somebody has changed the firm since
 * @param headquartersHere whether the firm is counted nationally at this record
 * @param latestRevenue won, in {@code latestYear}
 */
public record CompanyHead(
        UUID id,
        int version,
        String name,
        @Nullable String englishName,
        @Nullable String businessNumber,
        @Nullable String corporateNumber,
        @Nullable String representative,
        String status,
        String sizeClass,
        @Nullable LocalDate foundedOn,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String products,
        boolean headquartersHere,
        @Nullable String district,
        @Nullable String mainIndustry,
        @Nullable Integer mainIndustryRevision,
        @Nullable String mainIndustryLabel,
        @Nullable Integer latestYear,
        @Nullable Long latestRevenue,
        @Nullable Integer latestEmployees,
        OffsetDateTime updatedAt,
        String updatedBy) {}
