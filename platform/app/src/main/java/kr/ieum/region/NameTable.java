package kr.ieum.region;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that an address may go on with; the longest that fits is meant, and a name of two things means neither. */
final class NameTable<T> {

    private final Map<String, T> values = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private int longest;

    void put(String name, T value) {
        if (name.length() < 2 || ambiguous.contains(name)) {
            return;
        }
        var before = values.putIfAbsent(name, value);
        if (before != null && !before.equals(value)) {
            values.remove(name);
            ambiguous.add(name);
        }
        longest = Math.max(longest, name.length());
    }

    void putIfFree(String name, T value) {
        if (!values.containsKey(name)) {
            put(name, value);
        }
    }

    @Nullable T get(String name) {
        return values.get(name);
    }

    /** @param whole the name must end where a word ends */
    @Nullable Hit<T> at(AddressText text, int from, boolean whole) {
        for (var length = Math.min(longest, text.length() - from); length >= 2; length--) {
            var value = values.get(text.part(from, from + length));
            if (value != null && (!whole || text.boundaryAt(from + length))) {
                return new Hit<>(value, from + length);
            }
        }
        return null;
    }

    record Hit<T>(T value, int end) {}
}
