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
                SELECT :id, 'isolated', '1.0.0', repeat('0', 64), 'id: isolated', id, 'test', 'test'
                FROM reference.submit_plugin_release(
                    'isolated', '1.0.0', 'sample', (SELECT fingerprint FROM reference.plugin_key
                        WHERE publisher = 'sample'), 'id: isolated', '\\x00', 'test', now())""", null, List.of());
    }
}
