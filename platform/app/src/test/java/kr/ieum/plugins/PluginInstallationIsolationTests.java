package kr.ieum.plugins;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;
import kr.ieum.testkit.PluginCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

class PluginInstallationIsolationTests extends IsolationSuite {

    @Autowired
    PluginCatalogue catalogue;

    @BeforeEach
    void aReleaseThatAllMayUse() {
        catalogue.admit(SamplePlugin.good().archive());
    }

    @Override
    protected Isolated subject() {
        return new Isolated("core.plugin_installation", """
                INSERT INTO core.plugin_installation
                    (id, plugin_id, version, sha256, manifest, release, installed_by, changed_by)
                SELECT :id, 'isolated', version, sha256, manifest, id, 'test', 'test'
                FROM reference.plugin_release WHERE plugin_id = 'sample-one' AND state = 'APPROVED' LIMIT 1""", null, List.of("""
                INSERT INTO core.plugin_generation
                    (plugin_id, generation, release, version, sha256, manifest, has_data, made_by)
                SELECT plugin_id, 1, release, version, sha256, manifest, false, 'test'
                FROM core.plugin_installation WHERE id = :id"""));
    }
}
