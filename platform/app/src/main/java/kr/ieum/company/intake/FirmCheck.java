package kr.ieum.company.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kr.ieum.company.CompanyName;
import kr.ieum.company.CompanyWords;
import kr.ieum.company.LegalForm;
import kr.ieum.company.intake.WorkplaceReader.FoundPlaces;
import kr.ieum.company.intake.cell.BusinessNumberCell;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.company.intake.cell.CorporateNumberCell;
import kr.ieum.company.intake.cell.DateCell;
import kr.ieum.company.intake.cell.NameCell;
import kr.ieum.company.intake.cell.PhoneCell;
import kr.ieum.company.intake.cell.Reading;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.company.intake.cell.SizeCell;
import kr.ieum.company.intake.cell.StatusCell;
import kr.ieum.company.intake.cell.WebsiteCell;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.RowValues;
import org.jspecify.annotations.Nullable;

/** Makes a firm of a row, or says why it is none. Safe for many threads. */
final class FirmCheck implements RowCheck {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 200;

    private final WorkplaceReader workplaces;
    private final IndustryFinder industries;
    private final FiguresReader figures;
    private final CertificateReader certificates;
    private final Misplaced misplaced;
    private final CompanyWords words;
    private final LocalDate today;

    FirmCheck(
            WorkplaceReader workplaces,
            IndustryFinder industries,
            FiguresReader figures,
            CertificateReader certificates,
            Misplaced misplaced,
            CompanyWords words,
            LocalDate today) {
        this.workplaces = workplaces;
        this.industries = industries;
        this.figures = figures;
        this.certificates = certificates;
        this.misplaced = misplaced;
        this.words = words;
        this.today = today;
    }

    @Override
    public CheckedRow check(RowValues row) {
        var problems = new RowProblems();
        var name = name(row, problems);
        var numbers = Numbers.read(row, problems);
        var places = workplaces.read(row, problems);
        if (misplaced.in(row)) {
            problems.replaceBy(Remark.of("row.shifted"));
            return new CheckedRow(null, text(row, Fields.NAME), Map.of(), Set.of(), problems.all());
        }
        if (name == null) {
            return new CheckedRow(null, "", Map.of(), places.regions(), problems.all());
        }
        var key = FirmKey.of(row, name, numbers, places);
        return new CheckedRow(
                key, name.value(), values(row, name, numbers, places, problems), places.regions(), problems.all());
    }

    private static @Nullable CompanyName name(RowValues row, RowProblems problems) {
        var cell = row.get(Fields.NAME);
        Reading<CompanyName> reading = cell == null ? Reading.blank() : NameCell.read(cell);
        if (reading.isBlank()) {
            problems.error(Fields.NAME, Remark.of("name.blank"));
        }
        return problems.required(Fields.NAME, reading);
    }

    private FirmValues values(
            RowValues row, CompanyName name, Numbers numbers, FoundPlaces places, RowProblems problems) {
        var representative = shortened(text(row, Fields.REPRESENTATIVE), LONGEST_NAME);
        var english = shortened(text(row, Fields.ENGLISH_NAME), LONGEST_NAME);
        var products = shortened(text(row, Fields.PRODUCTS), LONGEST_TEXT);
        var industry = industries.find(row.get(Fields.INDUSTRY_CODE), row.get(Fields.INDUSTRY_NAME));
        industry.doubts().forEach(doubt -> problems.warn(doubt.field(), doubt.remark(), doubt.proposal()));
        var main = industry.main();
        var years = figures.read(row, problems);
        var latest = years.stream()
                .filter(year -> year.revenue() != null || year.employees() != null)
                .findFirst()
                .orElse(null);
        return new FirmValues(
                name.value(),
                name.key(),
                name.legalForm() == LegalForm.UNKNOWN ? null : name.legalForm().name(),
                english,
                numbers.business(),
                numbers.corporate(),
                representative,
                named(problems.optional(Fields.STATUS, read(row, Fields.STATUS, StatusCell::read))),
                named(problems.optional(Fields.SIZE_CLASS, read(row, Fields.SIZE_CLASS, SizeCell::read))),
                foundedOn(row, problems),
                problems.optional(Fields.PHONE, read(row, Fields.PHONE, PhoneCell::read)),
                problems.optional(Fields.WEBSITE, read(row, Fields.WEBSITE, WebsiteCell::read)),
                products,
                main == null ? null : main.code(),
                main == null || main.code() == null ? null : (Integer) main.revision(),
                industry.words(),
                latest == null ? null : (Integer) latest.year(),
                latest == null ? null : latest.revenue(),
                latest == null ? null : latest.employees(),
                places.headquarters() == null ? null : places.headquarters().value(),
                places.districts(),
                places.places(),
                industry.all(),
                years,
                certificates.read(row, problems),
                words.of(
                        name.value(),
                        english,
                        representative,
                        products,
                        industry.words(),
                        numbers.business(),
                        numbers.corporate()));
    }

    private @Nullable LocalDate foundedOn(RowValues row, RowProblems problems) {
        var day =
                problems.optional(Fields.FOUNDED_ON, read(row, Fields.FOUNDED_ON, cell -> DateCell.read(cell, today)));
        if (day != null && day.isAfter(today)) {
            problems.warn(Fields.FOUNDED_ON, Remark.of("date.future", day.toString()));
            return null;
        }
        return day;
    }

    private static <T> Reading<T> read(RowValues row, String field, Function<String, Reading<T>> cell) {
        var raw = row.get(field);
        return raw == null ? Reading.blank() : cell.apply(raw);
    }

    private static @Nullable String named(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String text(RowValues row, String field) {
        return Cell.value(row.values().getOrDefault(field, ""));
    }

    private static @Nullable String shortened(String text, int longest) {
        if (text.isEmpty()) {
            return null;
        }
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** The numbers of a row that name its firm. */
    record Numbers(@Nullable String business, @Nullable String corporate) {

        /** A wrong business number keeps a row out, unless the list has another key for it. */
        static Numbers read(RowValues row, RowProblems problems) {
            var cell = row.get(Fields.BUSINESS_NUMBER);
            var corporate = problems.optional(
                    Fields.CORPORATE_NUMBER, FirmCheck.read(row, Fields.CORPORATE_NUMBER, CorporateNumberCell::read));
            if (cell != null && BusinessNumberCell.holdsCorporateNumber(cell)) {
                problems.warn(Fields.BUSINESS_NUMBER, Remark.of("business-number.corporate", Cell.clean(cell)));
                return new Numbers(
                        null,
                        corporate != null
                                ? corporate
                                : Objects.requireNonNull(
                                        CorporateNumberCell.read(cell).value()));
            }
            var reading = FirmCheck.read(row, Fields.BUSINESS_NUMBER, BusinessNumberCell::read);
            var business = corporate != null || row.has(Fields.EXTERNAL_KEY)
                    ? problems.optional(Fields.BUSINESS_NUMBER, reading)
                    : problems.required(Fields.BUSINESS_NUMBER, reading);
            return new Numbers(business, corporate);
        }
    }
}
