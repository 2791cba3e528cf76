package kr.ieum.company.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm in the list.
 *
 * @param place in the list, from 1
 * @param version tells whether somebody has changed the firm since
 * @param businessNumber ten digits
 * @param status {@code OPERATING}, {@code SUSPENDED} or {@code CLOSED}
 * @param industry KSIC code; {@code industryLabel} is what a list called it
 * @param revenue won, in {@code figuresYear}
 * @param employees heads, in {@code figuresYear}
 */
public record CompanyRow(
        long place,
        UUID id,
        int version,
        String name,
        @Nullable String businessNumber,
        @Nullable String representative,
        String status,
        String size,
        @Nullable String district,
        @Nullable String industry,
        @Nullable Integer industryRevision,
        @Nullable String industryLabel,
        List<String> certificates,
        @Nullable Integer figuresYear,
        @Nullable Long revenue,
        @Nullable Integer employees,
        @Nullable LocalDate foundedOn,
        @Nullable String phone,
        Instant changedAt) {

    public CompanyRow {
        certificates = List.copyOf(certificates);
    }
}
