package kr.ieum.plugins;

import java.util.List;
import javax.sql.DataSource;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.notification.Notification;
import kr.ieum.notification.NotificationService;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A region with its plugins, and the ministry that says something about them; nobody was told of anything yet. */
@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
abstract class PolicyStory {

    static final TenantId JEONNAM = new TenantId("jeonnam");
    static final String DEPENDENT = "sample-dependent";

    @Autowired
    PluginService service;

    @Autowired
    PluginPolicy policy;

    @Autowired
    PolicyWatch watch;

    @Autowired
    Installations installations;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    NotificationService notifications;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    private TenantDirectory tenants;

    @Autowired
    private SignIn signIn;

    @Autowired
    @LiquibaseDataSource
    private DataSource owner;

    @BeforeEach
    void nothingToldYet() {
        everywhere(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.notification").update()));
    }

    @AfterEach
    void clear() {
        revokedKey().forget();
        catalogue.forgetPolicy();
        everywhere(() -> service.plugins()
                .forEach(row -> service.erase(row.installation().id())));
        catalogue.clear();
    }

    Installation installation(String pluginId) {
        return installations.find(pluginId).orElseThrow();
    }

    List<Notification> told() {
        return notifications.latest(10);
    }

    RevokedKey revokedKey() {
        return new RevokedKey(owner, policy, ministry());
    }

    Ministry ministry() {
        return new Ministry(signIn);
    }

    private void everywhere(Runnable work) {
        tenants.all().forEach(tenant -> Tenancy.runAs(tenant.id(), work));
    }
}
