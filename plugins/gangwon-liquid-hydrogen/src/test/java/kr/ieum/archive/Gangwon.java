package kr.ieum.archive;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugins.PluginService;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gangwon with the plugin installed, and with firms. */
@Component
class Gangwon {

    private static final TenantId GANGWON = new TenantId("gangwon");

    private final PluginService plugins;
    private final PluginCatalogue catalogue;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SignIn signIn;

    Gangwon(
            PluginService plugins,
            PluginCatalogue catalogue,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            SignIn signIn) {
        this.plugins = plugins;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.signIn = signIn;
    }

    void install() {
        asAdmin(() -> plugins.install(catalogue.admit(Archive.bytes())));
    }

    void clear() {
        asAdmin(() -> {
            plugins.plugins().forEach(row -> plugins.erase(row.installation().id()));
            transaction.executeWithoutResult(
                    status -> jdbc.sql("DELETE FROM core.company").update());
        });
    }

    /** Whoever the test is about: only the region's admin may change its plugins. */
    private void asAdmin(Runnable work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(signIn.as("gangwon", List.of("REGION_ADMIN"))));
        try {
            Tenancy.runAs(GANGWON, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    void firm(String name, String businessNumber) {
        Tenancy.runAs(
                GANGWON,
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                    INSERT INTO core.company (id, name, name_key, business_number, created_by, updated_by)
                    VALUES (:id, :name, :name, :number, 'test', 'test')\
                    """)
                        .param("id", UUID.randomUUID())
                        .param("name", name)
                        .param("number", businessNumber)
                        .update()));
    }

    static void open(String path) {
        UI.getCurrent().navigate("x/gangwon-liquid-hydrogen/" + path);
    }
}
