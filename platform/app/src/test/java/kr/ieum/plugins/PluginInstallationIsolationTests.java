package kr.ieum.plugins;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class PluginInstallationIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated("core.plugin_installation", """
                INSERT INTO core.plugin_installation
                    (id, plugin_id, version, sha256, manifest, release, installed_by, changed_by)
                SELECT :id, 'isolated', '1.0.0', sha256, 'id: isolated', id, 'test', 'test'
                FROM reference.submit_plugin_release(
                    'isolated', '1.0.0', 'isolated', NULL, 'id: isolated', '\\x00', 'test', now())""", null, List.of());
    }
}
