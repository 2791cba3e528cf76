package kr.ieum.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL in use: its address, and the embedded server behind it where there is one. */
final class DatabaseServer implements AutoCloseable {

    private final String url;
    private final String appPassword;
    private final @Nullable EmbeddedDatabase embedded;

    private DatabaseServer(String url, String appPassword, @Nullable EmbeddedDatabase embedded) {
        this.url = url;
        this.appPassword = appPassword;
        this.embedded = embedded;
    }

    static DatabaseServer reach(DatabaseProperties properties) {
        var appPassword =
                properties.appPassword() == null ? DatabaseConfiguration.newPassword() : properties.appPassword();
        if (properties.url() != null && !properties.url().isBlank()) {
            return new DatabaseServer(withoutLogin(properties.url()), appPassword, null);
        }
        var embedded = EmbeddedDatabase.start(properties.folder());
        return new DatabaseServer(withoutLogin(embedded.url()), appPassword, embedded);
    }

    /**
     * A login inside the address would win over the one that is given beside it, and the application would run as the
     * owner, or as superuser, for whom isolation does not hold.
     */
    static String withoutLogin(String url) {
        return url.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
    }

    String url() {
        return url;
    }

    String appPassword() {
        return appPassword;
    }

    @Override
    public void close() {
        if (embedded != null) {
            try {
                embedded.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
