package kr.ieum.company.intake;

import java.time.LocalDate;
import kr.ieum.company.intake.cell.DateCell;
import kr.ieum.company.intake.cell.PhoneCell;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.company.intake.cell.SizeCell;
import kr.ieum.company.intake.cell.StatusCell;
import kr.ieum.company.intake.cell.WebsiteCell;
import kr.ieum.exchange.RowValues;
import org.jspecify.annotations.Nullable;

/** What a row says of a firm in a cell each; what cannot be read is left out with a warning. */
record Particulars(
        @Nullable String englishName,
        @Nullable String representative,
        @Nullable String products,
        @Nullable String status,
        @Nullable String sizeClass,
        @Nullable LocalDate foundedOn,
        @Nullable String phone,
        @Nullable String website) {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 200;

    static Particulars read(RowValues row, LocalDate today, RowProblems problems) {
        return new Particulars(
                RowCells.text(row, Fields.ENGLISH_NAME, LONGEST_NAME),
                RowCells.text(row, Fields.REPRESENTATIVE, LONGEST_NAME),
                RowCells.text(row, Fields.PRODUCTS, LONGEST_TEXT),
                named(problems.optional(Fields.STATUS, RowCells.read(row, Fields.STATUS, StatusCell::read))),
                named(problems.optional(Fields.SIZE_CLASS, RowCells.read(row, Fields.SIZE_CLASS, SizeCell::read))),
                foundedOn(row, today, problems),
                problems.optional(Fields.PHONE, RowCells.read(row, Fields.PHONE, PhoneCell::read)),
                problems.optional(Fields.WEBSITE, RowCells.read(row, Fields.WEBSITE, WebsiteCell::read)));
    }

    private static @Nullable LocalDate foundedOn(RowValues row, LocalDate today, RowProblems problems) {
        var day = problems.optional(
                Fields.FOUNDED_ON, RowCells.read(row, Fields.FOUNDED_ON, cell -> DateCell.read(cell, today)));
        if (day != null && day.isAfter(today)) {
            problems.warn(Fields.FOUNDED_ON, Remark.of("date.future", day.toString()));
            return null;
        }
        return day;
    }

    private static @Nullable String named(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
