package kr.ieum.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide are one plugin, which keeps the contract as they stand there. */
class GuideExamplesTests extends PluginContract {

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface) (\\w+)");

    /** What the guide leaves out. */
    private static final String IMPORTS = """
            import com.vaadin.flow.component.grid.Grid;
            import com.vaadin.flow.component.html.Div;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            import kr.ieum.plugin.*;
            import kr.ieum.plugin.ui.*;
            import org.pf4j.Extension;
            import org.springframework.jdbc.core.simple.JdbcClient;
            import org.springframework.stereotype.Component;
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void buildWhatStandsInTheGuide() throws IOException {
        var sample = Sample.empty();
        for (var source : Guide.boxes("java")) {
            var type = TYPE.matcher(source);
            assertThat(type.find()).isTrue();
            sample.source(type.group(1), IMPORTS + source);
        }
        for (var bundle : Guide.boxes("properties")) {
            sample.text(bundle.lines().findFirst().orElseThrow().substring(2), bundle);
        }
        sample.text("db/0001-berth.sql", Guide.boxes("sql").getFirst());
        sample.text("plugin.yaml", Sample.HEAD + String.join("", Guide.boxes("yaml")));
        Files.write(folder.resolve("guide.jar"), sample.archive());
    }

    @Override
    protected Path archive() {
        return folder.resolve("guide.jar");
    }

    @Test
    void eachExtensionPointHasAnExample() {
        var extensions =
                BuiltPlugin.read(archive()).text("META-INF/extensions.idx").orElseThrow();

        assertThat(extensions.lines().filter(line -> line.startsWith("kr.ieum.x.")))
                .hasSameSizeAs(ContractTypes.extensionPoints());
    }

    @Test
    void aTextOfTheGuideIsInTheLanguageItSays() throws IOException {
        var english = new Properties();
        english.load(new java.io.StringReader(
                BuiltPlugin.read(archive()).text("messages_en.properties").orElseThrow()));

        assertThat(english).containsEntry("name", "Berth");
    }
}
