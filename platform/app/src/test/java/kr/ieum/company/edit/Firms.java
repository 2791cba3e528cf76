package kr.ieum.company.edit;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import kr.ieum.company.CompanyStatus;
import kr.ieum.company.LegalForm;
import kr.ieum.company.SizeClass;
import kr.ieum.company.profile.IndustryEntry;
import kr.ieum.company.profile.Workplace;
import kr.ieum.company.profile.YearFigures;
import org.jspecify.annotations.Nullable;

/** Firms that tests write down. */
public final class Firms {

    private Firms() {}

    public static CompanyData named(String name) {
        return named(name, null);
    }

    /** @param won in 2024 */
    public static CompanyData withRevenue(long won) {
        var figures = List.of(new YearFigures(2024, won, null, null, null, 12, null, "시험"));
        var firm = named("한빛정밀");
        return firm.with(
                EnumSet.of(CompanyField.FIGURES),
                new CompanyData(
                        firm.name(),
                        firm.legalForm(),
                        null,
                        null,
                        null,
                        null,
                        firm.status(),
                        firm.sizeClass(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        figures));
    }

    public static CompanyData withNumberAndYears(String name, String businessNumber, int... years) {
        var firm = named(name, businessNumber);
        return new CompanyData(
                firm.name(),
                firm.legalForm(),
                null,
                firm.businessNumber(),
                null,
                firm.representative(),
                firm.status(),
                firm.sizeClass(),
                null,
                null,
                null,
                firm.products(),
                firm.workplaces(),
                firm.industries(),
                List.of(),
                IntStream.of(years)
                        .mapToObj(year -> new YearFigures(year, 500_000_000L, null, null, null, 5, null, "시험"))
                        .toList());
    }

    /** A medium firm with a second year. */
    public static CompanyData grown() {
        var firm = named("한빛정밀");
        return new CompanyData(
                firm.name(),
                firm.legalForm(),
                null,
                null,
                null,
                firm.representative(),
                firm.status(),
                SizeClass.MEDIUM,
                null,
                null,
                null,
                firm.products(),
                firm.workplaces(),
                firm.industries(),
                List.of(),
                List.of(
                        firm.figures().getFirst(),
                        new YearFigures(2025, 2_000_000_000L, null, null, null, 20, null, "시험")));
    }

    public static CompanyData named(String name, @Nullable String businessNumber) {
        return new CompanyData(
                name,
                LegalForm.STOCK,
                null,
                businessNumber,
                null,
                "예시대표",
                CompanyStatus.OPERATING,
                SizeClass.SMALL,
                null,
                null,
                null,
                "기어",
                List.of(new Workplace(
                        "HEADQUARTERS", null, "부산광역시 강서구 예시로 1", null, null, null, null, null, null, null)),
                List.of(new IndustryEntry(0, "29142", 11, null)),
                List.of(),
                List.of(new YearFigures(2024, 1_000_000_000L, null, null, null, 12, null, "시험")));
    }
}
