package kr.ieum.contract;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.LocalText;
import org.jspecify.annotations.Nullable;

/** Every text of {@code plugin.yaml} says the same in both languages, not in one language twice. */
final class ManifestTextRules {

    private final List<String> findings = new ArrayList<>();

    private ManifestTextRules() {}

    static List<String> findings(BuiltPlugin plugin) {
        var rules = new ManifestTextRules();
        rules.look("plugin.yaml: ", "", plugin.manifest());
        return rules.findings;
    }

    private void look(String file, String place, @Nullable Object part) {
        switch (part) {
            case LocalText text -> findings.addAll(Bilingual.findings(file + place, text.ko(), text.en()));
            case Record parts -> {
                for (var component : parts.getClass().getRecordComponents()) {
                    look(file, below(place, component.getName()), value(parts, component));
                }
            }
            case List<?> items -> {
                for (var at = 0; at < items.size(); at++) {
                    look(file, place + "[" + at + "]", items.get(at));
                }
            }
            case Map<?, ?> items -> items.forEach((key, item) -> look(file, below(place, String.valueOf(key)), item));
            case null, default -> {
                // a number, a name, nothing
            }
        }
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static @Nullable Object value(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException notReadable) {
            throw new IllegalStateException(notReadable);
        }
    }
}
