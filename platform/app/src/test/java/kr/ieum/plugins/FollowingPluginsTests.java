package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import kr.ieum.plugins.catalogue.ReleaseId;
import kr.ieum.plugins.runtime.RunningPlugin;
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
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class FollowingPluginsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final TenantId GANGWON = new TenantId("gangwon");
    private static final String DEPENDENT = "sample-dependent";
    private static final String ABOVE = "sample-above";
    private static final String ALONE = "sample-alone";

    @Autowired
    PluginService service;

    @Autowired
    Installations installations;

    @Autowired
    Followers followers;

    @Autowired
    PluginRestart restart;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    @LiquibaseDataSource
    DataSource owner;

    @BeforeEach
    void threeThatNeedEachOther() {
        install(NotesPlugin.first());
        install(NotesPlugin.dependent(">=1.0.0"));
        install(NotesPlugin.needing(ABOVE, DEPENDENT, ">=1.0.0"));
        install(SamplePlugin.named(ALONE).archive());
    }

    @AfterEach
    void removeAll() {
        Tenancy.runAs(GANGWON, this::erase);
        erase();
        catalogue.clear();
    }

    @Test
    void aMendedVersionOfASuspendedPluginBringsBackWhatNeedsIt() {
        suspend();

        assertThat(running()).containsExactly(ALONE);

        service.upgrade(installation(SamplePlugin.ID).id(), release(NotesPlugin.second()), stage -> {});

        assertThat(running()).containsExactly(ABOVE, ALONE, DEPENDENT, SamplePlugin.ID);
        assertThat(service.plugins()).allMatch(row -> row.installation().state() == InstallationState.ENABLED);
    }

    @Test
    void whatNeedsAPluginThatDoesNotStartWithThePlatformWaitsAndTheOthersRun() throws Exception {
        spoilFirstVersion();
        plugins.destroy();

        restart.start();

        assertThat(running()).containsExactly(ALONE);
        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.FAILED);
        assertThat(installation(DEPENDENT).state()).isEqualTo(InstallationState.WAITING);
        assertThat(installation(ABOVE).reason()).contains("표본(sample-one)");
    }

    @Test
    void whatNeedsAPluginThatDoesNotEvenGoBackWaits() {
        var broken = release(NotesPlugin.thatThrowsOnStart());
        spoilFirstVersion();

        assertThatThrownBy(() -> service.upgrade(installation(SamplePlugin.ID).id(), broken, stage -> {}))
                .isInstanceOf(WentBackByItself.class);

        assertThat(running()).containsExactly(ALONE);
        assertThat(installation(DEPENDENT).state()).isEqualTo(InstallationState.WAITING);
    }

    @Test
    void itWaitsOnWhileAnotherNeedIsNotMet() {
        suspend();
        service.disable(installation(DEPENDENT).id());

        service.enable(installation(SamplePlugin.ID).id());

        assertThat(running()).containsExactly(ALONE, SamplePlugin.ID);
        assertThat(installation(ABOVE).state()).isEqualTo(InstallationState.WAITING);
        assertThat(installation(ABOVE).reason()).contains("표본(sample-dependent)", "사용 중이 아니어서");
    }

    @Test
    void anotherRegionGoesOnUntouched() {
        Tenancy.runAs(GANGWON, () -> {
            install(NotesPlugin.first());
            install(NotesPlugin.dependent(">=1.0.0"));
        });

        suspend();

        assertThat(plugins.runningFor(GANGWON)).hasSize(2);
    }

    private void suspend() {
        var sample = installation(SamplePlugin.ID);
        followers.stop(sample, dependents -> installations.suspended(sample, "오류가 거듭되었습니다."));
    }

    private void spoilFirstVersion() {
        JdbcClient.create(owner)
                .sql(
                        "UPDATE reference.plugin_release SET archive = '\\x00' WHERE plugin_id = :id AND version = '1.0.0'")
                .param("id", SamplePlugin.ID)
                .update();
    }

    private void install(byte[] archive) {
        service.install(catalogue.admit(archive));
    }

    private ReleaseId release(byte[] archive) {
        return service.submit(catalogue.admit(archive)).id();
    }

    private void erase() {
        service.plugins().forEach(row -> service.erase(row.installation().id()));
    }

    private Installation installation(String pluginId) {
        return installations.find(pluginId).orElseThrow();
    }

    private List<String> running() {
        return plugins.runningFor(JEONNAM).stream()
                .map(RunningPlugin::manifest)
                .map(manifest -> manifest.id())
                .toList();
    }
}
