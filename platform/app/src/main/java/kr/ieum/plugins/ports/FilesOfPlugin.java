package kr.ieum.plugins.ports;

import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Files;

/** The port {@code files} in the name of one plugin. */
record FilesOfPlugin(PluginFiles files, String pluginId) implements Files {

    @Override
    public UUID keep(String name, String contentType, byte[] content) {
        return files.keep(pluginId, name, contentType, content);
    }

    @Override
    public byte[] read(UUID id) {
        return files.read(pluginId, id);
    }

    @Override
    public void remove(UUID id) {
        files.remove(pluginId, id);
    }

    @Override
    public List<KeptFile> all() {
        return files.all(pluginId);
    }
}
