package kr.ieum.plugins;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.space.SpaceExport;
import kr.ieum.plugins.space.Spaces;
import org.springframework.stereotype.Component;

/** Gives a region its data out of a plugin: one CSV for each table, and the files that it keeps. */
@Component
class PluginExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Spaces spaces;
    private final FileExport files;
    private final PluginHistory history;

    PluginExport(Spaces spaces, FileExport files, PluginHistory history) {
        this.spaces = spaces;
        this.files = files;
        this.history = history;
    }

    /** Holds no more than one file in memory. */
    void write(Installation installation, Locale locale, OutputStream target) throws IOException {
        var zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        if (installation.generation() > 0 && installation.hasTables()) {
            tables(installation, zip);
        }
        files.write(installation.pluginId(), locale, zip);
        zip.finish();
        history.add(installation.pluginId(), installation.version(), Action.EXPORTED, null);
    }

    private void tables(Installation installation, ZipOutputStream zip) throws IOException {
        try (var space = spaces.open(installation.pluginId(), installation.generation())) {
            for (var table : installation.manifest().tables()) {
                zip.putNextEntry(new ZipEntry(table + ".csv"));
                // Excel reads UTF-8 only with the mark
                zip.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
                SpaceExport.write(space, table, zip);
            }
        }
    }
}
