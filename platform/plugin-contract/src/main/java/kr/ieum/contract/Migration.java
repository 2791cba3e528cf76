package kr.ieum.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kr.ieum.plugins.space.Space;
import kr.ieum.plugins.space.Spaces;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Takes the changelog from an empty schema up, back to the empty schema, and up again, with the plugin's own login. */
@Component
class Migration {

    private final Spaces spaces;

    Migration(Spaces spaces) {
        this.spaces = spaces;
    }

    List<String> findings(BuiltPlugin plugin) {
        var id = plugin.manifest().id();
        var files = plugin.entries().keySet().stream()
                .filter(path -> path.startsWith("db/") && path.endsWith(".sql"))
                .toList();
        var folder = unpacked(plugin, files);
        try (var space = spaces.make(id, 1)) {
            return new Run(space, folder, files).findings(plugin.manifest().tables());
        } finally {
            spaces.drop(id, 1);
            spaces.forget(id);
            deleted(folder);
        }
    }

    private static Path unpacked(BuiltPlugin plugin, List<String> files) {
        try {
            var folder = Files.createTempDirectory("plugin-changelog");
            Files.createDirectories(folder.resolve("db"));
            for (var file : files) {
                Files.writeString(folder.resolve(file), plugin.text(file).orElseThrow());
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void deleted(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private record Run(Space space, Path folder, List<String> files) {

        List<String> findings(List<String> announced) {
            var step = "up";
            try {
                up();
                var tables = SchemaContents.tables(space);
                if (!tables.equals(announced.stream().sorted().toList())) {
                    return List.of("plugin.yaml announces the tables " + announced + ", the changelog makes " + tables
                            + ": name exactly these under tables");
                }
                step = "back";
                back();
                var left = SchemaContents.all(space);
                if (!left.isEmpty()) {
                    return List.of("after the way back these are still there: " + String.join(", ", left)
                            + ": let the --rollback of their changesets take them away");
                }
                step = "up again after the way back";
                up();
                return List.of();
            } catch (LiquibaseException | SQLException | IOException failure) {
                return List.of("the changelog does not go " + step + ": " + root(failure));
            }
        }

        private void up() throws LiquibaseException, SQLException, IOException {
            for (var file : files) {
                each(file, changes -> changes.update(new Contexts()));
            }
        }

        private void back() throws LiquibaseException, SQLException, IOException {
            for (var file : files.reversed()) {
                each(file, changes -> {
                    var all = changes.getDatabaseChangeLog().getChangeSets().size();
                    changes.rollback(all, new Contexts(), new LabelExpression());
                });
            }
        }

        private void each(String file, Work work) throws LiquibaseException, SQLException, IOException {
            try (var connection = space.source().getConnection()) {
                var changes = new Liquibase(file, new DirectoryResourceAccessor(folder), database(connection));
                changes.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                work.on(changes);
            }
        }

        private Database database(java.sql.Connection connection) throws LiquibaseException {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(space.name().schema());
            database.setLiquibaseSchemaName(space.name().schema());
            return database;
        }

        private static String root(Throwable failure) {
            var root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        }
    }

    private interface Work {
        void on(Liquibase changes) throws LiquibaseException;
    }
}
