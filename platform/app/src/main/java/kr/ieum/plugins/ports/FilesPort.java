package kr.ieum.plugins.ports;

import kr.ieum.plugin.Files;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.runtime.PortFor;
import org.springframework.stereotype.Component;

@Component
class FilesPort implements PortFor<Files> {

    private final PluginFiles files;

    FilesPort(PluginFiles files) {
        this.files = files;
    }

    @Override
    public Class<Files> type() {
        return Files.class;
    }

    @Override
    public Files of(PluginManifest plugin) {
        return new FilesOfPlugin(files, plugin.id());
    }
}
