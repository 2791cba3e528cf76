package kr.ieum.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import kr.ieum.plugins.PluginService;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The built archive, and the ways to have it installed. */
@Component
class Archive {

    static final String ROOT = "x/gyeongnam-strategic-safety/";
    static final TenantId GYEONGNAM = new TenantId("gyeongnam");

    private static final Path FILE = Path.of(System.getProperty("plugin.archive"));

    private final PluginService plugins;
    private final PluginCatalogue catalogue;
    private final SignIn signIn;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DataSource owner;

    Archive(
            PluginService plugins,
            PluginCatalogue catalogue,
            SignIn signIn,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.plugins = plugins;
        this.catalogue = catalogue;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.owner = owner;
    }

    /** Installs it for Gyeongnam, whoever is signed in. */
    void install() {
        asAdmin(() -> plugins.install(catalogue.admit(bytes())));
    }

    void remove() {
        asAdmin(() -> {
            plugins.plugins().forEach(row -> plugins.erase(row.installation().id()));
            transaction.executeWithoutResult(status -> {
                jdbc.sql("DELETE FROM core.company").update();
                jdbc.sql("DELETE FROM core.account WHERE username LIKE 'colleague-%'").update();
            });
        });
    }

    /** From here on someone else of Gyeongnam is at work. */
    void signIn(String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(GYEONGNAM.value(), List.of(role)));
    }

    void firm(String name) {
        asAdmin(() -> transaction.executeWithoutResult(status ->
                jdbc.sql("""
                        INSERT INTO core.company (id, name, name_key, created_by, updated_by)
                        VALUES (:id, :name, :name, 'test', 'test')""").param("id", UUID.randomUUID()).param("name", name).update()));
    }

    /** Someone who has an account and has never opened the plugin. */
    void colleague(String name, String role) {
        asAdmin(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        INSERT INTO core.account (username, name, role, organization, password_hash)
                        VALUES ('colleague-' || substr(md5(:name), 1, 8), :name, :role, 'tp-gyeongnam', 'none')""").param("name", name).param("role", role).update()));
    }

    /** Someone else's hand in the plugin's own tables. */
    void sql(String statement) {
        new JdbcTemplate(owner).execute((Connection connection) -> {
            var server = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            server.sql("RESET ROLE").update();
            var schema = server.sql(
                            "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'x_gyeongnam_%' ORDER BY 1 DESC")
                    .query(String.class)
                    .list()
                    .getFirst();
            server.sql("SET search_path = " + schema).update();
            server.sql(statement).update();
            return server.sql("RESET ALL").update();
        });
    }

    static byte[] bytes() {
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String fileName() {
        return FILE.getFileName().toString();
    }

    static String text(String path) throws IOException {
        try (var zip = new ZipFile(FILE.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Properties texts(String path) throws IOException {
        var texts = new Properties();
        try (var zip = new ZipFile(FILE.toFile());
                var reader = new InputStreamReader(zip.getInputStream(zip.getEntry(path)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private void asAdmin(Runnable work) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        try {
            signIn("REGION_ADMIN");
            Tenancy.runAs(GYEONGNAM, work::run);
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }
}
