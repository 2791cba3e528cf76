package kr.ieum.company.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.RowValues;

/** Rows as the import hands them to a check. */
final class Rows {

    private Rows() {}

    /** A row of these fields and cells in turn; empty cells are not there. */
    static RowValues of(String... fieldsAndCells) {
        var values = new HashMap<String, String>();
        for (var at = 0; at < fieldsAndCells.length; at += 2) {
            if (!fieldsAndCells[at + 1].isBlank()) {
                values.put(fieldsAndCells[at], fieldsAndCells[at + 1].strip());
            }
        }
        return new RowValues(2, values);
    }

    /** Checks every row of a CSV file with a header, its columns connected with the fields in turn. */
    static List<CheckedRow> check(RowCheck check, Path file, Charset charset, List<String> fields) {
        var checked = new ArrayList<CheckedRow>();
        try (var csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file, charset)) {
            csv.stream().skip(1).forEach(record -> {
                var cells = new ArrayList<String>();
                for (var column = 0; column < fields.size(); column++) {
                    cells.add(fields.get(column));
                    cells.add(record.getField(column));
                }
                checked.add(check.check(of(cells.toArray(String[]::new))));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return checked;
    }
}
