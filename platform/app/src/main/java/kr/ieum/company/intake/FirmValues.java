package kr.ieum.company.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.company.CompanyName;
import kr.ieum.company.LegalForm;
import kr.ieum.company.intake.WorkplaceReader.FoundPlaces;
import kr.ieum.region.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a row says of a firm, as it is staged for SQL: names are those of the columns of {@code core.company}; what the
 * row does not say is not there.
 *
 * @param headquarters the region of the headquarters, when the row tells which address that is
 * @param districts the districts of the workplaces, that of the headquarters first
 * @param search the words to find the firm by, as the text of a tsvector; empty for a name without any
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
        @JsonInclude(JsonInclude.Include.ALWAYS) String search) {

    static FirmValues of(
            CompanyName name,
            FirmNumbers numbers,
            Particulars particulars,
            FoundPlaces places,
            FoundIndustries industries,
            List<Figures> years,
            List<Certificate> certificates,
            String search) {
        var main = industries.main();
        var latest = Latest.of(years);
        return new FirmValues(
                name.value(),
                name.key(),
                name.legalForm() == LegalForm.UNKNOWN ? null : name.legalForm().name(),
                particulars.englishName(),
                numbers.business(),
                numbers.corporate(),
                particulars.representative(),
                particulars.status(),
                particulars.sizeClass(),
                particulars.foundedOn(),
                particulars.phone(),
                particulars.website(),
                particulars.products(),
                main == null ? null : main.code(),
                main == null || main.code() == null ? null : (Integer) main.revision(),
                industries.words(),
                latest.year(),
                latest.revenue(),
                latest.employees(),
                places.headquarters() == null ? null : places.headquarters().value(),
                places.districts(),
                places.places(),
                industries.all(),
                years,
                certificates,
                search);
    }

    /** The last year that says how large the firm is. */
    private record Latest(
            @Nullable Integer year,
            @Nullable Long revenue,
            @Nullable Integer employees) {

        /** @param years the latest first */
        static Latest of(List<Figures> years) {
            return years.stream()
                    .filter(year -> year.revenue() != null || year.employees() != null)
                    .findFirst()
                    .map(year -> new Latest(year.year(), year.revenue(), year.employees()))
                    .orElse(new Latest(null, null, null));
        }
    }

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
            @Nullable String phone,
            @Nullable String fax,
            @Nullable String postalCode) {

        static Workplace at(String kind, Place place) {
            return new Workplace(
                    kind, null, null, null, place.region().value(), place.district(), null, null, null, null);
        }

        /** The same with what a row says beside the address. */
        Workplace with(@Nullable String otherFax, @Nullable String otherPostalCode) {
            return new Workplace(
                    kind,
                    name,
                    roadAddress,
                    lotAddress,
                    region,
                    district,
                    complex,
                    phone,
                    otherFax,
                    otherPostalCode == null ? postalCode : otherPostalCode);
        }
    }

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
