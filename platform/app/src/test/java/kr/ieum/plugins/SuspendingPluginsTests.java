package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import kr.ieum.notification.NotificationService;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class SuspendingPluginsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final TenantId GANGWON = new TenantId("gangwon");

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    PluginRestart restart;

    @Autowired
    NotificationService notifications;

    @BeforeEach
    void twoRegionsUseIt() {
        var archive = catalogue.admit(SamplePlugin.good().archive());
        service.install(archive);
        Tenancy.runAs(GANGWON, () -> service.install(archive));
    }

    @AfterEach
    void removeAll() {
        service.plugins().forEach(row -> service.erase(row.installation().id()));
        Tenancy.runAs(
                GANGWON,
                () -> service.plugins()
                        .forEach(row -> service.erase(row.installation().id())));
    }

    @Test
    void afterTooManyFaultsItIsStoppedInItsRegionAloneAndTheAdminIsTold() throws InterruptedException {
        fail(5);
        await();

        assertThat(state()).isEqualTo(InstallationState.SUSPENDED);
        assertThat(service.plugins().getFirst().installation().reason()).contains("5번");
        assertThat(notifications.latest(10))
                .anySatisfy(told -> assertThat(told.title().ko()).contains("표본"));
        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isEmpty();
        assertThat(plugins.find(GANGWON, SamplePlugin.ID)).isPresent();
    }

    @Test
    void aFewFaultsAreBorne() {
        fail(4);

        assertThat(state()).isEqualTo(InstallationState.ENABLED);
        assertThat(service.plugins().getFirst().faults().orElseThrow().count()).isEqualTo(4);
    }

    @Test
    void theAdminCanStartASuspendedPluginAgain() throws InterruptedException {
        fail(5);
        await();

        service.enable(service.plugins().getFirst().installation().id());

        assertThat(state()).isEqualTo(InstallationState.ENABLED);
        assertThat(service.plugins().getFirst().faults().orElseThrow().count()).isZero();
    }

    @Test
    void whatNeedsItStopsWithItWithTheReasonAndStartsAgainWithIt() throws InterruptedException {
        service.install(catalogue.admit(NotesPlugin.dependent(">=1.0.0")));

        fail(5);
        await();

        assertThat(plugins.runningFor(JEONNAM)).isEmpty();
        assertThat(installation("sample-dependent").state()).isEqualTo(InstallationState.WAITING);
        assertThat(installation("sample-dependent").reason()).contains("표본(sample-one)", "오류가 5번");
        assertThat(notifications.latest(1).getFirst().words().ko()).contains("이 플러그인이 필요한 표본도 함께 멈추었으며");

        service.enable(installation(SamplePlugin.ID).id());

        assertThat(installation("sample-dependent").state()).isEqualTo(InstallationState.ENABLED);
        assertThat(plugins.runningFor(JEONNAM)).hasSize(2);
    }

    @Test
    void whatWaitsDoesNotStartWithThePlatformAndCanBeStoppedForGood() throws InterruptedException {
        service.install(catalogue.admit(NotesPlugin.dependent(">=1.0.0")));
        fail(5);
        await();

        restart.start();

        assertThat(plugins.runningFor(JEONNAM)).isEmpty();
        assertThat(installation("sample-dependent").state()).isEqualTo(InstallationState.WAITING);

        service.disable(installation("sample-dependent").id());
        service.enable(installation(SamplePlugin.ID).id());

        assertThat(installation("sample-dependent").state()).isEqualTo(InstallationState.DISABLED);
        assertThat(plugins.runningFor(JEONNAM)).hasSize(1);
    }

    private void fail(int times) {
        var health = plugins.find(JEONNAM, SamplePlugin.ID).orElseThrow().health();
        IntStream.range(0, times).forEach(number -> health.failed());
    }

    private void await() throws InterruptedException {
        for (var tries = 0;
                tries < 200 && plugins.find(JEONNAM, SamplePlugin.ID).isPresent();
                tries++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        // the claim ends a moment after the plugin has stopped
        Thread.sleep(Duration.ofMillis(300));
    }

    private InstallationState state() {
        return service.plugins().getFirst().installation().state();
    }

    private Installation installation(String pluginId) {
        return service.plugins().stream()
                .map(PluginRow::installation)
                .filter(one -> one.pluginId().equals(pluginId))
                .findFirst()
                .orElseThrow();
    }
}
