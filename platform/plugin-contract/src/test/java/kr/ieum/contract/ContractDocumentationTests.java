package kr.ieum.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kr.ieum.plugin.PluginApi;
import kr.ieum.plugins.archive.VersionRange;
import org.junit.jupiter.api.Test;

/** What the contract says of itself is complete. */
class ContractDocumentationTests {

    private static final Pattern DOC =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*public ");
    private static final Pattern SINCE = Pattern.compile("@since (\\d+\\.\\d+\\.\\d+)");
    private static final Pattern RELEASED = Pattern.compile("(?m)^## \\[(\\d+\\.\\d+\\.\\d+)]");

    @Test
    void everyPublicTypeSaysSinceWhenItIsThere() {
        var silent = ContractTypes.sources().stream()
                .filter(source -> !SINCE.matcher(documentation(source)).find())
                .map(ContractTypes::name)
                .toList();

        assertThat(ContractTypes.sources()).hasSizeGreaterThan(40);
        assertThat(silent).isEmpty();
    }

    @Test
    void nothingIsThereSinceAVersionThatTheChangelogDoesNotHave() {
        var released = RELEASED.matcher(changelog())
                .results()
                .map(found -> found.group(1))
                .toList();

        var since = ContractTypes.sources().stream()
                .flatMap(source -> SINCE.matcher(Guide.read(source)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(released).isNotEmpty().first().isEqualTo(PluginApi.VERSION);
        assertThat(released).containsAll(since).isSortedAccordingTo((one, other) -> VersionRange.compare(other, one));
    }

    @Test
    void theGuideNamesEveryPublicType() {
        var guide = Guide.text();

        var unnamed = ContractTypes.sources().stream()
                .map(ContractTypes::name)
                .filter(name ->
                        !Pattern.compile("\\b" + name + "\\b").matcher(guide).find())
                .toList();

        assertThat(unnamed).isEmpty();
    }

    @Test
    void theChangelogNamesEveryExtensionPointAndPort() {
        var changelog = changelog();

        assertThat(ContractTypes.extensionPoints())
                .isNotEmpty()
                .allSatisfy(point -> assertThat(changelog).contains("`" + point.getSimpleName() + "`"));
    }

    @Test
    void eachExtensionPointHasExactlyOneMethodAndAnExample() {
        assertThat(ContractTypes.extensionPoints()).allSatisfy(point -> {
            assertThat(abstractMethods(point)).as(point.getSimpleName()).hasSize(1);
            assertThat(documentation(source(point))).as(point.getSimpleName()).contains("<pre>{@code");
        });
    }

    private static List<String> abstractMethods(Class<?> point) {
        return Arrays.stream(point.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Object::toString)
                .toList();
    }

    private static Path source(Class<?> type) {
        return ContractTypes.sources().stream()
                .filter(source -> ContractTypes.name(source).equals(type.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }

    private static String documentation(Path source) {
        var text = Guide.read(source);
        var doc = DOC.matcher(text);
        return doc.find() ? doc.group(1) : "";
    }

    private static String changelog() {
        return Guide.read(Guide.ROOT.resolve("platform/plugin-api/CHANGELOG.md"));
    }
}
