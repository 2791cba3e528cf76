package kr.ieum.company.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.company.CompanyStatus;
import kr.ieum.company.LegalForm;
import kr.ieum.company.SizeClass;
import kr.ieum.company.profile.CertificateEntry;
import kr.ieum.company.profile.IndustryEntry;
import kr.ieum.company.profile.Workplace;
import kr.ieum.company.profile.YearFigures;
import org.jspecify.annotations.Nullable;

/**
 * What people write down of a firm.
 *
 * @param name without legal form, 1–200 characters
 * @param businessNumber ten digits with a right check digit
 * @param corporateNumber thirteen digits with a right check digit
 * @param workplaces at most one of them the headquarters
 * @param industries the main one first
 * @param figures one for each year; amounts in won
 */
public record CompanyData(
        String name,
        LegalForm legalForm,
        @Nullable String englishName,
        @Nullable String businessNumber,
        @Nullable String corporateNumber,
        @Nullable String representative,
        CompanyStatus status,
        SizeClass sizeClass,
        @Nullable LocalDate foundedOn,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String products,
        List<Workplace> workplaces,
        List<IndustryEntry> industries,
        List<CertificateEntry> certificates,
        List<YearFigures> figures) {

    public CompanyData {
        workplaces = List.copyOf(workplaces);
        industries = List.copyOf(industries);
        certificates = List.copyOf(certificates);
        figures = List.copyOf(figures);
    }

    /** This firm with the given fields as the other says them. */
    public CompanyData with(Set<CompanyField> fields, CompanyData other) {
        return new Choice(fields, this, other).made();
    }

    /** This firm with the parts of both; where both have a part of the same key, such as a year, this one's stays. */
    public CompanyData joined(CompanyData other) {
        return new CompanyData(
                name,
                legalForm,
                englishName,
                businessNumber,
                corporateNumber,
                representative,
                status,
                sizeClass,
                foundedOn,
                phone,
                website,
                products,
                joined(workplaces, demoted(other.workplaces), CompanyData::place),
                joined(
                        industries,
                        other.industries,
                        industry -> List.of(
                                industry.revision(),
                                String.valueOf(industry.code()),
                                String.valueOf(industry.label()))),
                joined(certificates, other.certificates, proof -> List.of(proof.kind(), proof.number())),
                joined(figures, other.figures, YearFigures::year));
    }

    private static <T> List<T> joined(List<T> own, List<T> others, Function<T, Object> key) {
        var byKey = new LinkedHashMap<Object, T>();
        Stream.concat(own.stream(), others.stream()).forEach(part -> byKey.putIfAbsent(key.apply(part), part));
        return List.copyOf(byKey.values());
    }

    /** A firm has one headquarters: the other's become an office when this one has its own. */
    private List<Workplace> demoted(List<Workplace> others) {
        var settled = workplaces.stream().anyMatch(place -> place.kind().equals("HEADQUARTERS"));
        return others.stream()
                .map(place ->
                        settled && place.kind().equals("HEADQUARTERS") && !isKnown(place) ? asOffice(place) : place)
                .toList();
    }

    private boolean isKnown(Workplace place) {
        return workplaces.stream().anyMatch(own -> place(own).equals(place(place)));
    }

    private static Workplace asOffice(Workplace place) {
        return place.as("MAIN_OFFICE");
    }

    private static Object place(Workplace place) {
        return List.of(
                String.valueOf(place.roadAddress()),
                String.valueOf(place.lotAddress()),
                String.valueOf(place.complex()),
                String.valueOf(place.name()));
    }

    private record Choice(Set<CompanyField> fields, CompanyData own, CompanyData other) {

        CompanyData made() {
            return new CompanyData(
                    pick(CompanyField.NAME, CompanyData::name),
                    pick(CompanyField.LEGAL_FORM, CompanyData::legalForm),
                    pick(CompanyField.ENGLISH_NAME, CompanyData::englishName),
                    pick(CompanyField.BUSINESS_NUMBER, CompanyData::businessNumber),
                    pick(CompanyField.CORPORATE_NUMBER, CompanyData::corporateNumber),
                    pick(CompanyField.REPRESENTATIVE, CompanyData::representative),
                    pick(CompanyField.STATUS, CompanyData::status),
                    pick(CompanyField.SIZE_CLASS, CompanyData::sizeClass),
                    pick(CompanyField.FOUNDED_ON, CompanyData::foundedOn),
                    pick(CompanyField.PHONE, CompanyData::phone),
                    pick(CompanyField.WEBSITE, CompanyData::website),
                    pick(CompanyField.PRODUCTS, CompanyData::products),
                    pick(CompanyField.WORKPLACES, CompanyData::workplaces),
                    pick(CompanyField.INDUSTRIES, CompanyData::industries),
                    pick(CompanyField.CERTIFICATES, CompanyData::certificates),
                    pick(CompanyField.FIGURES, CompanyData::figures));
        }

        private <T extends @Nullable Object> T pick(CompanyField field, Function<CompanyData, T> value) {
            return value.apply(fields.contains(field) ? other : own);
        }
    }
}
