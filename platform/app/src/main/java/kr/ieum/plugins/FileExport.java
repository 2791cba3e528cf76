package kr.ieum.plugins;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.ieum.exchange.table.TableFormat;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.exchange.table.TableWriter;
import kr.ieum.plugin.Files.KeptFile;
import kr.ieum.plugins.archive.Checksum;
import kr.ieum.plugins.ports.PluginFiles;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Puts the files that a plugin keeps into an archive, one after the other, with a list that says what each is. */
@Component
class FileExport {

    private static final String FOLDER = "files/";
    private static final String LIST = "list.csv";
    private static final List<String> COLUMNS = List.of("file", "name", "type", "size", "checksum", "kept");

    private final PluginFiles files;
    private final Texts texts;
    private final Clock clock;

    FileExport(PluginFiles files, Texts texts, Clock clock) {
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    /** Adds nothing when the plugin keeps no files. */
    void write(String pluginId, Locale locale, ZipOutputStream zip) throws IOException {
        var kept = files.all(pluginId);
        if (kept.isEmpty()) {
            return;
        }
        // one that is kept under this name must not stand in the way of the list
        var taken = new HashSet<>(Set.of(LIST));
        var rows = Stream.<List<Object>>builder();
        for (var file : kept) {
            var content = files.find(pluginId, file.id());
            if (content.isPresent()) {
                var place = free(file.name(), taken);
                zip.putNextEntry(new ZipEntry(FOLDER + place));
                zip.write(content.get());
                rows.add(row(file, place, content.get()));
            }
        }
        zip.putNextEntry(new ZipEntry(FOLDER + LIST));
        list(rows.build().toList(), locale, zip);
    }

    private void list(List<List<Object>> rows, Locale locale, ZipOutputStream zip) throws IOException {
        var columns = COLUMNS.stream()
                .map(column -> texts.get(locale, "plugins.export." + column))
                .toList();
        try (var table = TableWriter.open(zip, TableFormat.CSV, new TableHead(LIST, List.of(), columns))) {
            for (var row : rows) {
                table.row(row);
            }
        }
    }

    private List<Object> row(KeptFile file, String place, byte[] content) {
        var kept = file.keptAt().atZone(clock.getZone()).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
        return List.of(place, file.name(), file.contentType(), content.length, Checksum.of(content), kept.toString());
    }

    /** Names may come twice, and on some machines a name has no case. */
    private static String free(String name, Set<String> taken) {
        var place = name;
        for (var number = 2; !taken.add(place.toLowerCase(Locale.ROOT)); number++) {
            var dot = name.lastIndexOf('.');
            var end = dot < 0 ? name.length() : dot;
            place = "%s (%d)%s".formatted(name.substring(0, end), number, name.substring(end));
        }
        return place;
    }
}
