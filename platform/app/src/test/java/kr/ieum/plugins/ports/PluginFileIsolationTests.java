package kr.ieum.plugins.ports;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class PluginFileIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated("core.plugin_file", """
                INSERT INTO core.plugin_file (id, plugin_id, name, content_type, size, content, kept_at)
                VALUES (:id, 'isolated', '문서.pdf', 'application/pdf', 1, '\\x00', now())""", null, List.of());
    }
}
