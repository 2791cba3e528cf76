package kr.ieum.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A field that a change changed.
 *
 * @param before null when the field was not known, or the record not there
 * @param after null when the field is no longer known
 */
public record Difference(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The fields of a change; the database keeps them in no order that means something. */
    public static List<Difference> of(ChangeEntry change) {
        var before = fields(change.before());
        var after = fields(change.after());
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Difference(name, before.get(name), after.get(name)))
                .toList();
    }

    private static Map<String, JsonNode> fields(@Nullable String document) {
        var fields = new LinkedHashMap<String, JsonNode>();
        if (document != null) {
            JSON.readTree(document).properties().stream()
                    .filter(field -> !field.getValue().isNull())
                    .forEach(field -> fields.put(field.getKey(), field.getValue()));
        }
        return fields;
    }
}
