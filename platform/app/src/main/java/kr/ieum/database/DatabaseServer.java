package kr.ieum.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL in use: its address, and the embedded server behind it where there is one. */
final class DatabaseServer implements AutoCloseable {

    private static final Pattern LOGIN = Pattern.compile("[?&](?:user|password)=");

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
        return new DatabaseServer(embedded.url(), appPassword, embedded);
    }

    /** A login in the address would win over {@code ieum_app}, which isolation stands on. */
    private static String withoutLogin(String url) {
        if (LOGIN.matcher(url).find()) {
            throw new StartRefused(
                    "데이터베이스 주소에 user나 password를 넣을 수 없습니다. IEUM_DATABASE_USERNAME과 IEUM_DATABASE_PASSWORD로 "
                            + "주십시오. (no login in the database URL)");
        }
        return url;
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
