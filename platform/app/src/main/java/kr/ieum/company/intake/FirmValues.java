package kr.ieum.company.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a row says of a firm, as it is staged for SQL: names are those of the columns of {@code core.company}; what the
 * row does not say is not there.
 *
 * @param headquarters the region of the headquarters, when the row tells which address that is
 * @param districts the districts of the workplaces, that of the headquarters first
 * @param search the words to find the firm by, as the text of a tsvector
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FirmValues(
        String name,
        String nameKey,
        @Nullable String legalForm,
        @Nullable String englishName,
        @Nullable String businessNumber,
        @Nullable String corporateNumber,
        @Nullable String representative,
        @Nullable String status,
        @Nullable String sizeClass,
        @Nullable LocalDate foundedOn,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String products,
        @Nullable String mainIndustry,
        @Nullable Integer mainIndustryRevision,
        @Nullable String mainIndustryLabel,
        @Nullable Integer latestYear,
        @Nullable Long latestRevenue,
        @Nullable Integer latestEmployees,
        @Nullable String headquarters,
        List<String> districts,
        List<Workplace> places,
        List<Industry> industries,
        List<Figures> figures,
        List<Certificate> certificates,
        String search) {

    /** A workplace; {@code region} and {@code district} as far as the address tells. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Workplace(
            String kind,
            @Nullable String name,
            @Nullable String roadAddress,
            @Nullable String lotAddress,
            @Nullable String region,
            @Nullable String district,
            @Nullable String complex,
            @Nullable String phone) {}

    /** A KSIC code, or a label that waits for one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Industry(
            @Nullable String code, int revision, @Nullable String label) {}

    /** Figures of a year, in won and heads. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figures(
            int year,
            @Nullable Long revenue,
            @Nullable Long exports,
            @Nullable Long rndExpense,
            @Nullable Long totalAssets,
            @Nullable Integer employees,
            @Nullable Integer patents) {}

    /** A certificate; {@code validTo} is the last valid day. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Certificate(
            String kind,
            String number,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
