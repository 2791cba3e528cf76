package kr.ieum.x.jeonnamemobility.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import kr.ieum.plugin.IndustryClass;
import kr.ieum.plugin.IndustryGroup;
import org.springframework.stereotype.Component;

/** The groups of parts of an e-mobility vehicle, from {@code parts.properties}. */
@Component
public class PartGroups {

    private final List<IndustryGroup> groups = read();

    public List<IndustryGroup> groups() {
        return groups;
    }

    private static List<IndustryGroup> read() {
        var file = new Properties();
        try (var stream = Objects.requireNonNull(PartGroups.class.getResourceAsStream("/parts.properties"))) {
            file.load(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.stringPropertyNames().stream()
                .map(key -> new IndustryGroup(key, classes(file.getProperty(key))))
                .sorted(Comparator.comparing(IndustryGroup::key))
                .toList();
    }

    private static List<IndustryClass> classes(String line) {
        return Stream.of(line.split(" ")).map(PartGroups::industryClass).toList();
    }

    private static IndustryClass industryClass(String text) {
        var colon = text.indexOf(':');
        return new IndustryClass(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
    }
}
