package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.Refused;
import org.springframework.stereotype.Component;

/** The dated rules, from {@code term-rules.properties}; the day of granting decides which one applies. */
@Component
class TermRules {

    private final List<TermRule> rules = read();

    /** @throws Refused when the day lies before the law */
    TermRule at(PermitKind kind, LocalDate granted) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && !granted.isBefore(rule.from()))
                .max(Comparator.comparing(TermRule::from))
                .orElseThrow(() -> new Refused("refused.before-law", kind, granted));
    }

    List<TermRule> all() {
        return rules;
    }

    private static List<TermRule> read() {
        var file = new Properties();
        try (var stream = Objects.requireNonNull(TermRules.class.getResourceAsStream("/term-rules.properties"))) {
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".from"))
                .map(key -> rule(file, key.substring(0, key.length() - ".from".length())))
                .sorted(Comparator.comparing(TermRule::kind).thenComparing(TermRule::from))
                .toList();
    }

    private static TermRule rule(Properties file, String key) {
        return new TermRule(
                value(file, key + ".name"),
                PermitKind.valueOf(value(file, key + ".kind")),
                LocalDate.parse(value(file, key + ".from")),
                Integer.parseInt(value(file, key + ".years")),
                Integer.parseInt(value(file, key + ".extension")),
                new LocalText(value(file, key + ".source.ko"), value(file, key + ".source.en")));
    }

    private static String value(Properties file, String key) {
        return Objects.requireNonNull(file.getProperty(key), key);
    }
}
