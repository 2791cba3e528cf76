package kr.ieum.company.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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
    /** In years; it decides which century a year of two digits belongs to. */
    private static final int LONGEST_TERM = 20;

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
        var term = Term.in(row);
        var from = day(Fields.CERTIFICATE_FROM, term.from(), today, problems);
        var to = day(Fields.CERTIFICATE_TO, term.to(), today.plusYears(LONGEST_TERM), problems);
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

    /** The cells of first and last day, also where one cell has both: 2024.1.1 ~ 2025.12.31. */
    private record Term(@Nullable String from, @Nullable String to) {

        private static final Pattern BOTH = Pattern.compile("(.*\\d.*?)\\s*(?:[~∼〜～]|부터)\\s*(.*\\d.*?)(?:까지)?");

        static Term in(RowValues row) {
            var from = row.get(Fields.CERTIFICATE_FROM);
            var to = row.get(Fields.CERTIFICATE_TO);
            if (from != null && to != null) {
                return new Term(from, to);
            }
            var both = BOTH.matcher(Cell.clean(Objects.requireNonNullElse(from != null ? from : to, "")));
            return both.matches() ? new Term(both.group(1), both.group(2)) : new Term(from, to);
        }
    }

    private @Nullable LocalDate day(String field, @Nullable String cell, LocalDate notAfter, RowProblems problems) {
        Reading<LocalDate> reading = cell == null ? Reading.blank() : DateCell.read(cell, notAfter);
        return problems.optional(field, reading);
    }
}
