package kr.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The records under {@code platform/docs/decisions} and what refers to them. */
class DecisionsTests {

    private static final Path PLATFORM = platform();
    private static final Path RECORDS = PLATFORM.resolve("docs/decisions");
    private static final Pattern TITLE = Pattern.compile("# ([0-9]{4}) (?:· )?(.+)");
    private static final Pattern REFERENCE = Pattern.compile("[Dd]ecision ([0-9]{4})(?:: ([^\"\n]+)\")?");
    private static final List<String> ENDINGS = List.of(".java", ".sql", ".md", ".css", ".yaml", ".xml");

    @Test
    void eachRecordHasANumberOfItsOwn() throws IOException {
        var numbers = new ArrayList<String>();

        for (var record : files(RECORDS)) {
            numbers.add(record.getFileName().toString().substring(0, 4));
        }

        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theTitleRepeatsTheNumberOfTheFile() throws IOException {
        for (var record : files(RECORDS)) {
            var title = title(record);

            assertThat(record.getFileName().toString()).startsWith(title.getKey());
        }
    }

    @Test
    void whatCodeRefersToIsThereUnderThatTitle() throws IOException {
        var titles = new TreeMap<String, String>();
        for (var record : files(RECORDS)) {
            var title = title(record);
            titles.put(title.getKey(), title.getValue());
        }

        for (var file : files(PLATFORM)) {
            var references = REFERENCE.matcher(Files.readString(file));
            while (references.find()) {
                assertThat(titles).as(file.toString()).containsKey(references.group(1));
                if (references.group(2) != null) {
                    assertThat(references.group(2))
                            .as(file.toString())
                            .isEqualToIgnoringCase(titles.get(references.group(1)));
                }
            }
        }
    }

    private static Map.Entry<String, String> title(Path record) throws IOException {
        var title = TITLE.matcher(Files.readAllLines(record).getFirst());
        assertThat(title.matches()).as(record.toString()).isTrue();
        return Map.entry(title.group(1), title.group(2));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/node_modules/"))
                    .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }

    private static Path platform() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/decisions"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
