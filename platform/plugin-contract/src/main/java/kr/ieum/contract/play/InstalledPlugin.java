package kr.ieum.contract.play;

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
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The built archive, which the system property {@code plugin.archive} names, installed for a region in the whole platform,
 * with firms and people that a test makes up.
 */
@Component
public class InstalledPlugin {

    private static final String MADE_UP = "colleague-";

    private final PluginService plugins;
    private final PluginCatalogue catalogue;
    private final SignIn signIn;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DataSource owner;
    private TenantId region = TenantId.NATIONAL;

    InstalledPlugin(
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

    /** Installs it, whoever is signed in; on a page of the region its views are there at once. */
    public void install(String tenant) {
        region = new TenantId(tenant);
        asAdmin(() -> plugins.install(catalogue.admit(bytes())));
    }

    /** Removes it and all that the test has made up. */
    public void remove() {
        if (region.isNational()) {
            return;
        }
        asAdmin(() -> {
            plugins.plugins().forEach(row -> plugins.erase(row.installation().id()));
            transaction.executeWithoutResult(status -> {
                jdbc.sql("DELETE FROM core.plugin_indicator").update();
                jdbc.sql("DELETE FROM core.project").update();
                jdbc.sql("DELETE FROM core.import").update();
                jdbc.sql("DELETE FROM core.import_mapping").update();
                jdbc.sql("DELETE FROM core.company").update();
                jdbc.sql("DELETE FROM core.account WHERE username LIKE :made")
                        .param("made", MADE_UP + "%")
                        .update();
            });
        });
    }

    /** From here on someone of the region with this role is at work. */
    public void signIn(String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(region.value(), List.of(role)));
    }

    /** From here on an analyst of the ministry is at work. */
    public void signInAsMinistry() {
        SecurityContextHolder.getContext()
                .setAuthentication(signIn.as(TenantId.NATIONAL.value(), List.of("MINISTRY_ANALYST")));
    }

    /** A firm of the register without business number. */
    public UUID firm(String name) {
        return firm(name, null);
    }

    /** @param number ten digits with a check digit */
    public UUID firm(String name, @org.jspecify.annotations.Nullable String number) {
        var id = UUID.randomUUID();
        asAdmin(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        INSERT INTO core.company (id, name, name_key, business_number, created_by, updated_by)
                        VALUES (:id, :name, :name, :number, 'test', 'test')""")
                        .param("id", id)
                        .param("name", name)
                        .param("number", number)
                        .update()));
        return id;
    }

    /** Someone who has an account and has never opened the plugin. */
    public void colleague(String name, String role) {
        asAdmin(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        INSERT INTO core.account (username, name, role, organization, password_hash)
                        VALUES (:username, :name, :role, 'any', 'none')""")
                        .param("username", MADE_UP + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8))
                        .param("name", name)
                        .param("role", role)
                        .update()));
    }

    /** Someone else's hand in the plugin's own tables. */
    public void sql(String statement) {
        new JdbcTemplate(owner).execute((Connection connection) -> {
            var server = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            server.sql("RESET ROLE").update();
            var schema = server.sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE :own ORDER BY 1 DESC")
                    .param("own", "x\\_" + region.value() + "\\_%")
                    .query(String.class)
                    .list()
                    .getFirst();
            server.sql("SET search_path = " + schema).update();
            server.sql(statement).update();
            return server.sql("RESET ALL").update();
        });
    }

    /** Does something as the region's administrator. */
    public void asAdmin(Runnable work) {
        if (region.isNational()) {
            throw new IllegalStateException("install the plugin first: that says for which region");
        }
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(signIn.as(region.value(), List.of("REGION_ADMIN"))));
        try {
            Tenancy.runAs(region, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As its manifest names it. */
    public static String id() {
        return text("plugin.yaml").lines().findFirst().orElseThrow().replaceFirst("^id:\\s*", "");
    }

    public static byte[] bytes() {
        try {
            return Files.readAllBytes(file());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static String fileName() {
        return file().getFileName().toString();
    }

    /** An entry of the archive. */
    public static String text(String path) {
        try (var zip = new ZipFile(file().toFile())) {
            return new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A bundle of the archive. */
    public static Properties texts(String path) {
        var texts = new Properties();
        try (var zip = new ZipFile(file().toFile());
                var reader = new InputStreamReader(zip.getInputStream(zip.getEntry(path)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return texts;
    }

    private static Path file() {
        return Path.of(System.getProperty("plugin.archive"));
    }
}
