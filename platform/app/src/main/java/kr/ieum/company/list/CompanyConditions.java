package kr.ieum.company.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conditions that a list of firms meets, all of them at once; none: every firm of the tenant. */
public record CompanyConditions(Map<Condition, String> values) {

    public static final CompanyConditions NONE = new CompanyConditions(Map.of());

    /** Leaves out what is blank or has no meaning: an address may be typed by hand. */
    public CompanyConditions {
        var admitted = new EnumMap<Condition, String>(Condition.class);
        values.forEach((condition, value) -> {
            var stripped = value.strip();
            if (condition.admits(stripped)) {
                admitted.put(condition, stripped);
            }
        });
        values = Collections.unmodifiableMap(admitted);
    }

    /** @param pairs keys of {@link Condition} with values, as in an address; other keys are left alone */
    public static CompanyConditions of(Map<String, String> pairs) {
        var known = new EnumMap<Condition, String>(Condition.class);
        pairs.forEach((key, value) -> Condition.of(key).ifPresent(condition -> known.put(condition, value)));
        return new CompanyConditions(known);
    }

    public Optional<String> get(Condition condition) {
        return Optional.ofNullable(values.get(condition));
    }

    public CompanyConditions with(Condition condition, @Nullable String value) {
        var changed = new EnumMap<Condition, String>(Condition.class);
        changed.putAll(values);
        changed.remove(condition);
        if (value != null) {
            changed.put(condition, value);
        }
        return new CompanyConditions(changed);
    }

    public CompanyConditions without(Condition condition) {
        return with(condition, null);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
