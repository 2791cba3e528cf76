package kr.ieum.plugins.space;

import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;

/**
 * The changes that make a plugin's tables: Liquibase's formatted SQL in the files {@code db/*.sql} of its archive, in the
 * order of their names. Nothing but SQL is taken: the other formats could call programs and read files.
 */
public final class Changelog {

    private static final String FOLDER = "db/";
    private static final String ENDING = ".sql";
    private static final String FIRST_LINE = "--liquibase formatted sql";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** @param archive the entries of an archive */
    public Changelog(Map<String, byte[]> archive) {
        archive.forEach((path, content) -> {
            if (path.startsWith(FOLDER) && path.endsWith(ENDING)) {
                files.put(path, content);
            }
        });
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** @throws ChangelogFailed with what the database said; the changes before it stay made */
    void run(Space space) {
        try (var connection = space.source().getConnection()) {
            var database = database(new JdbcConnection(connection), space.name().schema());
            for (var file : files.entrySet()) {
                requireFormatted(file.getKey(), file.getValue());
                var changes = new Liquibase(file.getKey(), new ArchiveFiles(files), database);
                changes.setShowSummaryOutput(liquibase.UpdateSummaryOutputEnum.LOG);
                changes.update(new Contexts());
            }
        } catch (LiquibaseException | SQLException failure) {
            throw new ChangelogFailed(failure);
        }
    }

    private static Database database(JdbcConnection connection, String schema) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection);
        database.setDefaultSchemaName(schema);
        database.setLiquibaseSchemaName(schema);
        return database;
    }

    private static void requireFormatted(String path, byte[] content) {
        var start = new String(
                content, 0, Math.min(content.length, FIRST_LINE.length()), java.nio.charset.StandardCharsets.UTF_8);
        if (!start.equals(FIRST_LINE)) {
            throw new ChangelogFailed(path + " does not begin with " + FIRST_LINE);
        }
    }
}
