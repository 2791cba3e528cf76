package kr.ieum.company.intake;

import java.util.Objects;
import kr.ieum.company.intake.cell.BusinessNumberCell;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.company.intake.cell.CorporateNumberCell;
import kr.ieum.company.intake.cell.Reading;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.exchange.RowValues;
import org.jspecify.annotations.Nullable;

/** The numbers of a row that name its firm. */
record FirmNumbers(@Nullable String business, @Nullable String corporate) {

    /**
     * A wrong business number keeps a row out, unless the list has another key for it. One that the list masks is not
     * wrong, only not said.
     */
    static FirmNumbers read(RowValues row, RowProblems problems) {
        var cell = row.get(Fields.BUSINESS_NUMBER);
        var corporate = problems.optional(
                Fields.CORPORATE_NUMBER, RowCells.read(row, Fields.CORPORATE_NUMBER, CorporateNumberCell::read));
        if (cell != null && BusinessNumberCell.holdsCorporateNumber(cell)) {
            problems.warn(Fields.BUSINESS_NUMBER, Remark.of("business-number.corporate", Cell.clean(cell)));
            return new FirmNumbers(null, corporate != null ? corporate : corporateNumber(cell));
        }
        var reading = RowCells.read(row, Fields.BUSINESS_NUMBER, BusinessNumberCell::read);
        var another = corporate != null || row.has(Fields.EXTERNAL_KEY);
        var masked = cell != null && BusinessNumberCell.isMasked(cell);
        return new FirmNumbers(number(reading, another || masked, problems), corporate);
    }

    private static @Nullable String number(Reading<String> reading, boolean dispensable, RowProblems problems) {
        return dispensable
                ? problems.optional(Fields.BUSINESS_NUMBER, reading)
                : problems.required(Fields.BUSINESS_NUMBER, reading);
    }

    private static String corporateNumber(String cell) {
        return Objects.requireNonNull(CorporateNumberCell.read(cell).value());
    }
}
