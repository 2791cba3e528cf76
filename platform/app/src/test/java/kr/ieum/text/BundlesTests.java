package kr.ieum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:getTranslation|texts\\.get|super)\\(\\s*(?:locale(?:\\(\\))?,\\s*)?\"([a-z-]+\\.[A-Za-z0-9_.-]+)\"(?!\\s*\\+)");

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSame(String bundle) {
        var korean = read(bundle + ".properties");
        var english = read(bundle + "_en.properties");

        assertThat(english.keySet()).isEqualTo(korean.keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keysBeginWithTheirModule(String bundle) {
        var keys = read(bundle + ".properties").keySet();

        var prefix = bundle.replace('-', '.');
        assertThat(keys).allMatch(key -> key.equals(prefix) || key.startsWith(prefix + "."));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesTakeTheSameArguments(String bundle) {
        var korean = read(bundle + ".properties");
        var english = read(bundle + "_en.properties");

        assertThat(arguments(english)).isEqualTo(arguments(korean));
    }

    @Test
    void everyTextThatCodeAsksForExists() {
        var known = bundles()
                .flatMap(bundle -> read(bundle + ".properties").keySet().stream())
                .collect(Collectors.toSet());

        assertThat(known).containsAll(keysInCode());
    }

    private static Stream<String> bundles() {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.contains("_"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Map<String, Integer> arguments(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> new MessageFormat(text.getValue()).getFormatsByArgumentIndex().length));
    }

    private static Set<String> keysInCode() {
        try (var files = Files.walk(SOURCES)) {
            var keys = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = KEY_IN_CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
