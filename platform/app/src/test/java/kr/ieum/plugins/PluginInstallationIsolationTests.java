package kr.ieum.plugins;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class PluginInstallationIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated("core.plugin_installation", """
                INSERT INTO core.plugin_installation
                    (id, plugin_id, version, sha256, manifest, archive, installed_by, changed_by)
                VALUES (:id, 'isolated', '1.0.0', repeat('0', 64), 'id: isolated', '\\x00', 'test', 'test')""", null, List.of());
    }
}
