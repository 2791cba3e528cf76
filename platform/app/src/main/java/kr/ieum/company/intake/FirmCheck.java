package kr.ieum.company.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kr.ieum.company.CompanyName;
import kr.ieum.company.CompanyWords;
import kr.ieum.company.intake.WorkplaceReader.FoundPlaces;
import kr.ieum.company.intake.cell.NameCell;
import kr.ieum.company.intake.cell.Reading;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.RowValues;
import org.jspecify.annotations.Nullable;

/** Makes a firm of a row, or says why it is none. Safe for many threads. */
final class FirmCheck implements RowCheck {

    private final SharedCells shared;
    private final WorkplaceReader workplaces;
    private final IndustryFinder industries;
    private final FiguresReader figures;
    private final CertificateReader certificates;
    private final Misplaced misplaced;
    private final CompanyWords words;
    private final LocalDate today;

    FirmCheck(
            SharedCells shared,
            WorkplaceReader workplaces,
            IndustryFinder industries,
            FiguresReader figures,
            CertificateReader certificates,
            Misplaced misplaced,
            CompanyWords words,
            LocalDate today) {
        this.shared = shared;
        this.workplaces = workplaces;
        this.industries = industries;
        this.figures = figures;
        this.certificates = certificates;
        this.misplaced = misplaced;
        this.words = words;
        this.today = today;
    }

    @Override
    public CheckedRow check(RowValues read) {
        var row = shared.apart(read);
        var problems = new RowProblems();
        var noFirm = NoFirm.in(row);
        if (noFirm != null) {
            return instead(noFirm, row, problems);
        }
        var name = name(row, problems);
        var numbers = FirmNumbers.read(row, problems);
        var places = workplaces.read(row, problems);
        if (misplaced.in(row)) {
            return instead(Remark.of("row.shifted"), row, problems);
        }
        if (name == null) {
            return new CheckedRow(null, "", Map.of(), places.regions(), problems.all());
        }
        var key = FirmKey.of(row, name, numbers, places);
        return new CheckedRow(
                key, name.value(), values(row, name, numbers, places, problems), places.regions(), problems.all());
    }

    private static CheckedRow instead(Remark remark, RowValues row, RowProblems problems) {
        problems.replaceBy(remark);
        return new CheckedRow(null, RowCells.text(row, Fields.NAME), Map.of(), Set.of(), problems.all());
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
            RowValues row, CompanyName name, FirmNumbers numbers, FoundPlaces places, RowProblems problems) {
        var particulars = Particulars.read(row, today, problems);
        var industry = industries.find(row.get(Fields.INDUSTRY_CODE), row.get(Fields.INDUSTRY_NAME));
        industry.doubts().forEach(doubt -> problems.warn(doubt.field(), doubt.remark(), doubt.proposal()));
        return FirmValues.of(
                name,
                numbers,
                particulars,
                places,
                industry,
                figures.read(row, problems),
                certificates.read(row, problems),
                words.of(
                        name.value(),
                        particulars.englishName(),
                        particulars.representative(),
                        particulars.products(),
                        industry.words(),
                        numbers.business(),
                        numbers.corporate()));
    }
}
