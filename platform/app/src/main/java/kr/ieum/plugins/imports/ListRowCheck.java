package kr.ieum.plugins.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.exchange.Message;
import kr.ieum.exchange.Problem;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.RowValues;
import kr.ieum.plugin.ListImport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the cells of a row by the types of their fields. Its values hold every connected field: null where the cell is
 * empty, so that an emptied cell is told from a column that the list does not have.
 */
final class ListRowCheck implements RowCheck {

    private static final String FAULT = "plugins.imports.fault.";

    private final List<ListImport.Field> fields;
    private final Map<String, String> headings;
    private final JsonMapper json;

    /** @param headings of the connected columns by field */
    ListRowCheck(List<ListImport.Field> fields, Map<String, String> headings, JsonMapper json) {
        this.fields = fields;
        this.headings = Map.copyOf(headings);
        this.json = json;
    }

    @Override
    public CheckedRow check(RowValues row) {
        var values = new LinkedHashMap<String, @Nullable String>();
        var problems = new ArrayList<Problem>();
        for (var field : fields) {
            var heading = headings.get(field.id());
            if (heading != null) {
                values.put(field.id(), read(field, row.get(field.id()), heading, problems));
            } else if (isNeeded(field)) {
                problems.add(problem(field, "missing", ""));
            }
        }
        var key = fields.stream()
                .filter(ListImport.Field::key)
                .map(field -> Objects.requireNonNullElse(values.get(field.id()), ""))
                .toList();
        var known = problems.isEmpty() ? json.writeValueAsString(key) : null;
        return new CheckedRow(known, String.join(" · ", key), values, Set.of(), problems);
    }

    private static @Nullable String read(
            ListImport.Field field, @Nullable String cell, String heading, List<Problem> problems) {
        if (cell == null) {
            if (isNeeded(field)) {
                problems.add(problem(field, "missing", ""));
            }
            return null;
        }
        var reading = CellReader.read(field.type(), cell, heading);
        if (reading.fault() != null) {
            problems.add(problem(field, reading.fault(), cell));
        }
        return reading.value();
    }

    /** A row is found again by its key, so the key is whole. */
    private static boolean isNeeded(ListImport.Field field) {
        return field.required() || field.key();
    }

    private static Problem problem(ListImport.Field field, String fault, String cell) {
        return Problem.error(field.id(), Message.of(FAULT + fault, cell), Message.of(FAULT + fault + ".mend"));
    }
}
