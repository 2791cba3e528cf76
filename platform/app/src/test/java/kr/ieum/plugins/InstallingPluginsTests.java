package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class InstallingPluginsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final TenantId GANGWON = new TenantId("gangwon");

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    PluginPrograms programs;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    PluginRestart restart;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @LiquibaseDataSource
    DataSource owner;

    @AfterEach
    void removeAll() {
        service.plugins().forEach(row -> service.erase(row.installation().id()));
    }

    @Test
    void anInstalledPluginRunsForItsRegionOnly() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));

        assertThat(only().state()).isEqualTo(InstallationState.ENABLED);
        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isPresent();
        assertThat(plugins.find(GANGWON, SamplePlugin.ID)).isEmpty();
        assertThat(programs.all()).hasSize(1);
    }

    @Test
    void aPluginIsInstalledOnce() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));

        assertThatThrownBy(() ->
                        service.install(catalogue.admit(SamplePlugin.good().archive())))
                .isInstanceOf(AlreadyInstalled.class);
        assertThatThrownBy(() -> service.install(catalogue.admit(
                        SamplePlugin.good().manifestWith("1.2.0", "1.3.0").archive())))
                .isInstanceOf(AlreadyInstalled.class);
        assertThat(only().version()).isEqualTo("1.2.0");
        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isPresent();
    }

    @Test
    void ofTwoUploadsAtOnceOneIsInstalled() throws Exception {
        var archive = SamplePlugin.good().archive();
        var start = new CountDownLatch(1);
        Callable<Boolean> upload = () -> {
            start.await();
            try {
                service.install(catalogue.admit(archive));
                return true;
            } catch (AlreadyInstalled second) {
                return false;
            }
        };

        List<Future<Boolean>> uploads;
        try (var threads = Executors.newFixedThreadPool(2)) {
            uploads = List.of(
                    threads.submit(new DelegatingSecurityContextCallable<>(upload)),
                    threads.submit(new DelegatingSecurityContextCallable<>(upload)));
            start.countDown();
        }

        assertThat(uploads).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        assertThat(only().state()).isEqualTo(InstallationState.ENABLED);
    }

    @Test
    void aStoppedPluginKeepsItsArchiveAndRunsAgainWhenAsked() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));

        service.disable(only().id());

        assertThat(only().state()).isEqualTo(InstallationState.DISABLED);
        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isEmpty();
        assertThat(programs.all()).isEmpty();

        service.enable(only().id());

        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isPresent();
    }

    @Test
    void itsHistoryOutlivesAPlugin() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        service.disable(only().id());

        service.uninstall(only().id());
        service.erase(only().id());

        assertThat(service.plugins()).isEmpty();
        assertThat(service.history(SamplePlugin.ID))
                .extracting(PluginStep::action)
                .startsWith(Action.ERASED, Action.UNINSTALLED, Action.DISABLED, Action.ENABLED, Action.INSTALLED);
        assertThat(service.history(SamplePlugin.ID).subList(0, 5))
                .extracting(PluginStep::actor)
                .containsOnly("jeonnam-region_admin");
    }

    @Test
    void aRestartBringsBackWhatIsEnabled() throws Exception {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        plugins.destroy();

        restart.start();

        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isPresent();
        assertThat(plugins.find(GANGWON, SamplePlugin.ID)).isEmpty();
    }

    @Test
    void aRestartLeavesStoppedWhatIsStopped() throws Exception {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        service.disable(only().id());
        plugins.destroy();

        restart.start();

        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isEmpty();
    }

    @Test
    void aPluginThatNoLongerStartsDoesNotKeepTheOthersFromStarting() throws Exception {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        Tenancy.runAs(GANGWON, () -> {
            service.install(catalogue.admit(
                    SamplePlugin.good().manifestWith("1.2.0", "1.2.9").archive()));
            JdbcClient.create(owner)
                    .sql("UPDATE reference.plugin_release SET archive = '\\x00' WHERE version = '1.2.9'")
                    .update();
        });
        plugins.destroy();

        restart.start();

        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isPresent();
        Tenancy.runAs(GANGWON, () -> {
            assertThat(only().state()).isEqualTo(InstallationState.FAILED);
            assertThat(only().reason()).isNotBlank();
            removeAll();
        });
    }

    @Test
    void aPluginThatThrowsOnStartIsKeptAsFailedAndNothingOfItRuns() {
        var broken = SamplePlugin.withClass("SampleBean", """
                @org.springframework.stereotype.Component
                class SampleBean {
                    SampleBean() {
                        throw new IllegalStateException("no fuel");
                    }
                    void fail() {}
                }
                """).archive();

        assertThatThrownBy(() -> service.install(catalogue.admit(broken))).isInstanceOf(CannotStart.class);

        assertThat(only().state()).isEqualTo(InstallationState.FAILED);
        assertThat(only().reason()).contains("no fuel");
        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isEmpty();
        assertThat(service.history(SamplePlugin.ID))
                .extracting(PluginStep::action)
                .startsWith(Action.FAILED);
    }

    @Test
    void whatThePluginBringsMustBeWhatItAnnounced() {
        var lying = SamplePlugin.good()
                .manifestWith("path: page", "path: elsewhere")
                .archive();

        assertThatThrownBy(() -> service.install(catalogue.admit(lying))).isInstanceOf(CannotStart.class);

        assertThat(only().reason()).contains("menu").contains("elsewhere").contains("page");
    }

    @Test
    void aPaperWithAnUnknownPlaceKeepsThePluginFromStartingWithTheReason() {
        var misspelt = SamplePlugin.withClass("SamplePapers", """
                        @org.pf4j.Extension
                        public class SamplePapers implements kr.ieum.plugin.DocumentTemplates {
                            public java.util.List<kr.ieum.plugin.DocumentTemplate> templates() {
                                var name = new kr.ieum.plugin.LocalText("협약서", "Agreement");
                                return java.util.List.of(new kr.ieum.plugin.DocumentTemplate("agreement", name,
                                        new kr.ieum.plugin.LocalText("{projct} 협약", "Agreement on {project}")));
                            }
                        }
                        """)
                .manifestWith("ports:", "documents: [{id: agreement, name: {ko: 협약서, en: Agreement}}]\nports:")
                .archive();

        assertThatThrownBy(() -> service.install(catalogue.admit(misspelt))).isInstanceOf(CannotStart.class);

        assertThat(only().state()).isEqualTo(InstallationState.FAILED);
        assertThat(only().reason()).contains("agreement", "{projct}", "paragraph 1", "{project}");
    }

    @Test
    void aPluginCannotReachTheClassesOfThePlatformByName() {
        var prying = SamplePlugin.withClass("SampleBean", """
                @org.springframework.stereotype.Component
                class SampleBean {
                    SampleBean() throws Exception {
                        org.springframework.util.ClassUtils.forName(
                                "kr.ieum." + "tenancy.Tenancy", SampleBean.class.getClassLoader());
                    }
                    void fail() {}
                }
                """).archive();

        assertThatThrownBy(() -> service.install(catalogue.admit(prying))).isInstanceOf(CannotStart.class);

        assertThat(only().reason()).contains("ClassNotFoundException");
    }

    @Test
    void aPluginGetsNoBeanItHasNotAskedFor() {
        var asking = SamplePlugin.good().manifestWith("ports: [firms]\n", "").archive();

        service.install(catalogue.admit(asking));

        var running = plugins.find(JEONNAM, SamplePlugin.ID).orElseThrow();
        assertThatThrownBy(() -> running.open("page")).hasMessageContaining("kr.ieum.plugin.Firms");
    }

    @Test
    void aPortThatDoesNotExistIsRefusedBeforeAnythingIsKept() {
        var asking = SamplePlugin.good().manifestWith("[firms]", "[secrets]").archive();

        assertThatThrownBy(() -> service.install(catalogue.admit(asking))).isInstanceOf(UnknownPort.class);

        assertThat(service.plugins()).isEmpty();
    }

    private Installation only() {
        assertThat(service.plugins()).hasSize(1);
        return service.plugins().getFirst().installation();
    }
}
