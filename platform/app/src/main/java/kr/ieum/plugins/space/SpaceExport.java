package kr.ieum.plugins.space;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Writes tables of a plugin as CSV, straight from the database. */
public final class SpaceExport {

    private SpaceExport() {}

    /**
     * @param table one that the manifest names
     * @throws IOException when the target does not take it or the database does not give it
     */
    public static void write(Space space, String table, OutputStream target) throws IOException {
        try (var connection = space.source().getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY \"%s\" TO STDOUT (FORMAT csv, HEADER)".formatted(table), target);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}
