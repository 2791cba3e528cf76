package kr.ieum.plugins;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.Files.KeptFile;
import kr.ieum.plugins.ports.PluginFiles;
import org.springframework.stereotype.Service;

/** What a region's plugins hold for it, and what stays of them. */
@Service
@RolesAllowed(Roles.REGION_ADMIN)
public class PluginRecords {

    private final Installations installations;
    private final PluginFiles files;
    private final PluginExport export;
    private final PluginHistory history;

    PluginRecords(Installations installations, PluginFiles files, PluginExport export, PluginHistory history) {
        this.installations = installations;
        this.files = files;
        this.export = export;
        this.history = history;
    }

    /** The files that a plugin keeps, the latest first. */
    public List<KeptFile> files(UUID id) {
        return files.all(installations.get(id).pluginId());
    }

    /**
     * Writes all data of the plugin in use as a zip: one CSV for each table, and the folder {@code files/} with what it
     * keeps and a list of that.
     *
     * @param locale of the list's headings
     * @param target is not closed
     * @throws UnknownInstallation when the region has no such plugin
     */
    public void export(UUID id, Locale locale, OutputStream target) throws IOException {
        export.write(installations.get(id), locale, target);
    }

    /** The plugins that the region has no more, the last one first; 200 at most. */
    public List<PastPlugin> past() {
        return history.past();
    }

    /** What happened to a plugin, whether the region still has it or not; the latest step first, 200 at most. */
    public List<PluginStep> steps(String pluginId) {
        return history.of(pluginId);
    }
}
