package kr.ieum.company.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.ieum.company.CertificateKind;
import kr.ieum.company.intake.FirmValues.Certificate;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.company.intake.cell.CertificateCell;
import kr.ieum.company.intake.cell.DateCell;
import kr.ieum.company.intake.cell.FlagCell;
import kr.ieum.company.intake.cell.Reading;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.exchange.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of a row: named in a cell, ticked off in columns, or meant by the list as a whole, as in one of
 * 벤처확인기업. Number and term belong to the only one; with several nobody can tell whose they are.
 */
final class CertificateReader {

    private static final int LONGEST = 100;

    private final Set<CertificateKind> ofList;
    private final LocalDate today;

    CertificateReader(Headings headings, String source, LocalDate today) {
        this.today = today;
        var about = String.join(
                " ",
                headings.byField().getOrDefault(Fields.CERTIFICATE_NUMBER, ""),
                headings.byField().getOrDefault(Fields.CERTIFICATE_FROM, ""),
                headings.byField().getOrDefault(Fields.CERTIFICATE_TO, ""));
        var named = CertificateCell.namedIn(about);
        this.ofList = named.isEmpty() ? CertificateCell.namedIn(source) : named;
    }

    List<Certificate> read(RowValues row, RowProblems problems) {
        var kinds = named(row, problems);
        var number = Cell.value(row.values().getOrDefault(Fields.CERTIFICATE_NUMBER, ""));
        var from = day(row, Fields.CERTIFICATE_FROM, problems);
        var to = day(row, Fields.CERTIFICATE_TO, problems);
        var hasTerm = !number.isEmpty() || from != null || to != null;
        if (kinds.isEmpty() && hasTerm) {
            kinds.addAll(ofList);
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.warn(Fields.CERTIFICATE_TO, Remark.of("certificate.term", from.toString(), to.toString()));
            to = null;
        }
        if (kinds.size() != 1 || number.length() > LONGEST) {
            if (hasTerm) {
                problems.warn(Fields.CERTIFICATE_NUMBER, Remark.of("certificate.whose"));
            }
            return kinds.stream()
                    .map(kind -> new Certificate(kind.name(), "", null, null))
                    .toList();
        }
        return List.of(new Certificate(kinds.iterator().next().name(), number, from, to));
    }

    private static Set<CertificateKind> named(RowValues row, RowProblems problems) {
        var cell = Cell.value(row.values().getOrDefault(Fields.CERTIFICATES, ""));
        var kinds = EnumSet.noneOf(CertificateKind.class);
        kinds.addAll(CertificateCell.namedIn(cell));
        if (kinds.isEmpty() && !cell.isEmpty() && FlagCell.read(cell).isUnreadable()) {
            problems.warn(Fields.CERTIFICATES, Remark.of("certificate.unknown", cell));
        }
        for (var kind : CertificateKind.values()) {
            var tick = row.get(Fields.certificate(kind));
            if (tick != null && ticked(tick, kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Ticked by a mark, by its own name, or by a number or a day that only a holder has. */
    private static boolean ticked(String cell, CertificateKind kind) {
        var reading = FlagCell.read(cell);
        return Boolean.TRUE.equals(reading.value())
                || CertificateCell.namedIn(cell).contains(kind)
                || (reading.isUnreadable() && cell.matches(".*\\d{4}.*"));
    }

    private @Nullable LocalDate day(RowValues row, String field, RowProblems problems) {
        var cell = row.get(field);
        Reading<LocalDate> reading = cell == null ? Reading.blank() : DateCell.read(cell, today);
        return problems.optional(field, reading);
    }
}
