package kr.ieum.plugins.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The fields of one part of a manifest, taken one by one; what is left over at the end is refused. */
final class Fields {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final String place;
    private final Map<String, Object> left = new HashMap<>();

    Fields(String place, Object part) {
        this.place = place;
        if (!(part instanceof Map<?, ?> fields)) {
            throw new ArchiveRefused(Reason.FIELD_WRONG, place);
        }
        fields.forEach((key, field) -> left.put(String.valueOf(key), field));
    }

    String text(String name, int maxLength) {
        var text = String.valueOf(required(name)).strip();
        if (text.isEmpty() || text.length() > maxLength) {
            throw wrong(name);
        }
        return text;
    }

    String matching(String name, Pattern form) {
        var text = text(name, 200);
        if (!form.matcher(text).matches()) {
            throw wrong(name);
        }
        return text;
    }

    String key(String name) {
        return matching(name, KEY);
    }

    int number(String name, int from, int to) {
        if (required(name) instanceof Integer number && number >= from && number <= to) {
            return number;
        }
        throw wrong(name);
    }

    BigDecimal decimal(String name) {
        try {
            return new BigDecimal(text(name, 30));
        } catch (NumberFormatException notANumber) {
            throw wrong(name);
        }
    }

    LocalText bilingual(String name) {
        var part = new Fields(at(name), required(name));
        return part.complete(fields -> new LocalText(fields.text("ko", 500), fields.text("en", 500)));
    }

    /** The items of an optional list, each read with all its fields. */
    <T> List<T> list(String name, Function<Fields, T> read) {
        var items = new ArrayList<T>();
        for (var item : items(name)) {
            items.add(new Fields(at(name) + "[" + items.size() + "]", item).complete(read));
        }
        return items;
    }

    List<String> keys(String name) {
        return texts(name, KEY);
    }

    /** The items of an optional list, each of the form. */
    List<String> texts(String name, Pattern form) {
        return items(name).stream()
                .map(String::valueOf)
                .peek(text -> {
                    if (!form.matcher(text).matches()) {
                        throw wrong(name);
                    }
                })
                .toList();
    }

    boolean has(String name) {
        return left.containsKey(name);
    }

    <T> @Nullable T optional(String name, Supplier<T> read) {
        return has(name) ? read.get() : null;
    }

    /** Reads all fields with the function and refuses what it has not asked for. */
    <T> T complete(Function<Fields, T> read) {
        var made = read.apply(this);
        left.keySet().stream().sorted().findFirst().ifPresent(unknown -> {
            throw new ArchiveRefused(Reason.FIELD_UNKNOWN, at(unknown));
        });
        return made;
    }

    private List<?> items(String name) {
        var value = left.remove(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> items && items.size() <= 100) {
            return items;
        }
        throw wrong(name);
    }

    private Object required(String name) {
        var value = left.remove(name);
        if (value == null) {
            throw new ArchiveRefused(Reason.FIELD_MISSING, at(name));
        }
        return value;
    }

    ArchiveRefused wrong(String name) {
        return new ArchiveRefused(Reason.FIELD_WRONG, at(name));
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
