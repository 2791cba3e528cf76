package kr.ieum.plugins.imports;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.ieum.plugin.ListImport;
import org.jspecify.annotations.Nullable;

/** What rows of a list mean beside what is kept: a field without value is left out everywhere. */
final class ListRows {

    private final List<ListImport.Field> fields;

    ListRows(List<ListImport.Field> fields) {
        this.fields = fields;
    }

    /** The whole row as it shall be kept: fields that the list does not have stay as they are. */
    Map<String, String> merged(@Nullable Map<String, String> kept, Map<String, @Nullable String> said) {
        var whole = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var value = said.containsKey(field.id()) ? said.get(field.id()) : value(kept, field);
            if (value != null) {
                whole.put(field.id(), value);
            }
        }
        return whole;
    }

    /** Whether both say the same, or nothing is there on either side. */
    boolean same(@Nullable Map<String, String> one, @Nullable Map<String, String> other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return fields.stream().allMatch(field -> sameValue(field, value(one, field), value(other, field)));
    }

    private static boolean sameValue(ListImport.Field field, @Nullable String one, @Nullable String other) {
        if (one == null || other == null || Objects.equals(one, other)) {
            return Objects.equals(one, other);
        }
        return switch (field.type()) {
            case WHOLE_NUMBER, NUMBER, PERCENT, WON -> sameNumber(one, other);
            case TEXT, DATE, YES_NO -> false;
        };
    }

    private static boolean sameNumber(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static @Nullable String value(@Nullable Map<String, String> row, ListImport.Field field) {
        var value = row == null ? null : row.get(field.id());
        return value == null || value.isBlank() ? null : value;
    }
}
