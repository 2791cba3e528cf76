package kr.ieum.plugins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.space.SpaceExport;
import kr.ieum.plugins.space.Spaces;
import org.springframework.stereotype.Component;

/** Gives a region its data out of a plugin: one CSV for each table, and the manifest that says what they are. */
@Component
class PluginExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Spaces spaces;
    private final PluginHistory history;

    PluginExport(Spaces spaces, PluginHistory history) {
        this.spaces = spaces;
        this.history = history;
    }

    byte[] of(Installation installation) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            if (installation.generation() > 0
                    && !installation.manifest().tables().isEmpty()) {
                try (var space = spaces.open(installation.pluginId(), installation.generation())) {
                    for (var table : installation.manifest().tables()) {
                        zip.putNextEntry(new ZipEntry(table + ".csv"));
                        // Excel reads UTF-8 only with the mark
                        zip.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
                        SpaceExport.write(space, table, zip);
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        history.add(installation.pluginId(), installation.version(), Action.EXPORTED, null);
        return bytes.toByteArray();
    }
}
