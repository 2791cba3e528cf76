package kr.ieum.plugins.archive;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.plugins.archive.PluginManifest.Announced;

/** Reads a setting of {@code plugin.yaml}. A default must be a value that an admin could have given. */
final class SettingReader {

    private static final Pattern TYPE = Pattern.compile(
            Stream.of(SettingField.Type.values()).map(SettingReader::word).collect(Collectors.joining("|")));

    private SettingReader() {}

    static SettingField read(Fields fields) {
        var fallback = fields.optional("default", () -> fields.text("default", 1_000));
        var field = new SettingField(
                fields.key("key"),
                fields.bilingual("name"),
                fields.optional("help", () -> fields.bilingual("help")),
                SettingField.Type.valueOf(fields.matching("type", TYPE).toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(fields.has("required") ? fields.text("required", 5) : "false"),
                fallback,
                fields.optional("min", () -> fields.decimal("min")),
                fields.optional("max", () -> fields.decimal("max")),
                choices(fields));
        if (field.type() == SettingField.Type.CHOICE && field.choices().isEmpty()) {
            throw fields.wrong("choices");
        }
        if (fallback != null && !SettingValue.fits(field, fallback)) {
            throw fields.wrong("default");
        }
        return field;
    }

    private static List<Announced> choices(Fields fields) {
        return fields.list("choices", choice -> new Announced(choice.key("id"), choice.bilingual("name")));
    }

    private static String word(SettingField.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
