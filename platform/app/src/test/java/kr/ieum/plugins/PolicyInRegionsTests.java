package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PluginSpread;
import kr.ieum.plugins.catalogue.Rule;
import kr.ieum.plugins.catalogue.Spread;
import kr.ieum.plugins.catalogue.Stop;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class PolicyInRegionsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final TenantId GANGWON = new TenantId("gangwon");

    @Autowired
    PluginService service;

    @Autowired
    PluginPolicy policy;

    @Autowired
    PluginSpread spread;

    @Autowired
    PolicyWatch watch;

    @Autowired
    PluginRestart restart;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PluginCatalogue catalogue;

    @AfterEach
    void clear() {
        catalogue.forgetPolicy();
        regions()
                .forEach(region -> asAdminOf(
                        region,
                        () -> service.plugins()
                                .forEach(row -> service.erase(row.installation().id()))));
    }

    @Test
    void aBannedPluginStopsInAllRegionsAndNobodyThereStartsIt() {
        install(JEONNAM);
        install(GANGWON);

        asMinistry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.BANNED, null, "자료를 밖으로 보냅니다."));
        watch.look();

        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isEmpty();
        assertThat(plugins.find(GANGWON, SamplePlugin.ID)).isEmpty();
        assertThat(only().state()).isEqualTo(InstallationState.BANNED);
        assertThat(only().reason()).contains("자료를 밖으로 보냅니다.");
        assertThatThrownBy(() -> service.enable(only().id())).isInstanceOf(NotInThisState.class);
    }

    @Test
    void whatIsAllowedAgainWaitsForTheRegion() {
        install(JEONNAM);
        asMinistry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.BANNED, null, "확인이 필요합니다."));
        watch.look();

        asMinistry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.ALLOWED, null, "확인했습니다."));
        watch.look();

        assertThat(only().state()).isEqualTo(InstallationState.DISABLED);
        service.enable(only().id());
        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isPresent();
    }

    @Test
    void untilTheNoticeIsOverItRunsAndTheRegionIsToldButNobodyInstallsItAnew() {
        install(JEONNAM);
        var day = LocalDate.now().plusDays(30);

        asMinistry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.BANNED, day, "더는 관리하지 않습니다."));
        watch.look();

        assertThat(only().state()).isEqualTo(InstallationState.ENABLED);
        var stop = service.plugins().getFirst().stop().orElseThrow();
        assertThat(stop.reason()).isEqualTo("더는 관리하지 않습니다.");
        assertThat(stop.cause()).isEqualTo(Stop.Cause.BANNED);
        var release = service.plugins().getFirst().installation().release();
        assertThatThrownBy(() -> asAdminOf(GANGWON, () -> service.install(release)))
                .isInstanceOf(Stop.Stopped.class);
    }

    @Test
    void whatAKeyHasSignedStopsWhenTheKeyIsRevokedEvenIfThePlatformWasDown() {
        install(JEONNAM);
        var key = asMinistryGet(() -> policy.publishers().stream()
                .filter(publisher -> publisher.id().value().equals("sample"))
                .findFirst()
                .orElseThrow()
                .keys()
                .getFirst());
        plugins.stop(JEONNAM, SamplePlugin.ID);

        asMinistry(() -> policy.revoke(key.id(), null, "열쇠를 잃어버렸습니다."));
        watch.start();
        restart.start();

        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isEmpty();
        assertThat(only().state()).isEqualTo(InstallationState.BANNED);
        assertThat(only().reason()).contains("열쇠를 잃어버렸습니다.");
    }

    @Test
    void aMandatoryPluginRunsInEveryRegionAndNoneStopsIt() {
        install(JEONNAM);
        service.disable(only().id());

        asMinistry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.MANDATORY, null, "모든 지역에 필요합니다."));
        watch.look();

        assertThat(regions())
                .allSatisfy(region ->
                        assertThat(plugins.find(region, SamplePlugin.ID)).isPresent());
        assertThatThrownBy(() -> service.disable(only().id())).isInstanceOf(MandatoryPlugin.class);
        assertThatThrownBy(() -> service.uninstall(only().id())).isInstanceOf(MandatoryPlugin.class);
        asMinistry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.ALLOWED, null, "이제 지역이 정합니다."));
    }

    @Test
    void theMinistrySeesVersionsAndStatesOfAllRegionsAndNobodyElseDoes() {
        install(GANGWON);

        var seen = asMinistryGet(spread::all);

        assertThat(seen)
                .filteredOn(row -> row.pluginId().equals(SamplePlugin.ID))
                .singleElement()
                .extracting(Spread::version, Spread::state)
                .containsExactly("1.2.0", "ENABLED");
        assertThat(transaction.<List<String>>execute(
                        status -> jdbc.sql("SELECT plugin_id FROM nation.plugin_installation")
                                .query(String.class)
                                .list()))
                .isEmpty();
    }

    private void install(TenantId region) {
        asAdminOf(region, () -> service.install(SamplePlugin.good().archive()));
    }

    private Installation only() {
        return service.plugins().getFirst().installation();
    }

    private List<TenantId> regions() {
        return transaction.execute(status -> jdbc.sql("SELECT id FROM reference.region")
                .query((row, number) -> new TenantId(row.getString("id")))
                .list());
    }

    private void asAdminOf(TenantId region, Runnable work) {
        new Ministry(signIn).asAdminOf(region, work);
    }

    private void asMinistry(Runnable work) {
        new Ministry(signIn).says(work);
    }

    private <T> T asMinistryGet(Supplier<T> work) {
        return new Ministry(signIn).sees(work);
    }
}
