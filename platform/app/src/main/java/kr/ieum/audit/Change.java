package kr.ieum.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change to be written down. The history cannot be changed later, so personal data that may have to be forgotten do
 * not belong in its values.
 *
 * @param before values of the fields that differ, by field, as they were; null where nothing was
 * @param after the same fields as they are now; null where nothing is left
 * @param reason what a person wrote, or the key of a text
 */
public record Change(
        Subject subject,
        Action action,
        @Nullable Map<String, ? extends @Nullable Object> before,
        @Nullable Map<String, ? extends @Nullable Object> after,
        @Nullable String reason) {

    public Change {
        before = kept(before);
        after = kept(after);
    }

    public static Change of(Subject subject, Action action) {
        return new Change(subject, action, null, null, null);
    }

    /** What differs between the fields of a record before and after; nothing when nothing does. */
    public static Optional<Change> between(
            Subject subject,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        var was = new LinkedHashMap<String, @Nullable Object>();
        var is = new LinkedHashMap<String, @Nullable Object>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                was.put(field, before.get(field));
                is.put(field, value);
            }
        });
        return is.isEmpty()
                ? Optional.empty()
                : Optional.of(of(subject, Action.CHANGED).from(was).to(is));
    }

    public Change because(@Nullable String why) {
        return new Change(subject, action, before, after, why);
    }

    public Change from(Map<String, ? extends @Nullable Object> values) {
        return new Change(subject, action, values, after, reason);
    }

    public Change to(Map<String, ? extends @Nullable Object> values) {
        return new Change(subject, action, before, values, reason);
    }

    /** In the order given; a value may be null, which is not known. */
    private static @Nullable Map<String, @Nullable Object> kept(
            @Nullable Map<String, ? extends @Nullable Object> values) {
        return values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
