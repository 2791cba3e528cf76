package kr.ieum.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Projects;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.runtime.PortFor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows each plugin the projects that were started from its own plans. */
@Component
class ProjectsPort implements PortFor<Projects> {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ProjectsPort(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public Class<Projects> type() {
        return Projects.class;
    }

    @Override
    public Projects of(PluginManifest plugin) {
        return () -> of(plugin.id());
    }

    List<Projects.Project> of(String pluginId) {
        return transaction.execute(status -> jdbc.sql("""
                        SELECT id, blueprint, name, starts_on, ends_on FROM core.project
                        WHERE plugin_id = :plugin ORDER BY created_at DESC, id DESC""")
                .param("plugin", pluginId)
                .query((row, number) -> new Projects.Project(
                        row.getObject("id", UUID.class),
                        row.getString("blueprint"),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list());
    }
}
