package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.notification.NotificationService;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PluginSpread;
import kr.ieum.plugins.catalogue.Rule;
import kr.ieum.plugins.catalogue.Spread;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class MandatoryPluginsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final String DEPENDENT = "sample-dependent";

    @Autowired
    PluginService service;

    @Autowired
    PluginPolicy policy;

    @Autowired
    PluginSpread spread;

    @Autowired
    PolicyWatch watch;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    Spaces spaces;

    @Autowired
    NotificationService notifications;

    @Autowired
    TenantDirectory tenants;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    SignIn signIn;

    @Autowired
    @LiquibaseDataSource
    DataSource owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void onlyTheSampleIsKnown() {
        everywhere(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.notification").update()));
        catalogue.admit(NotesPlugin.first());
    }

    @AfterEach
    void clear() {
        revokedKey().forget();
        catalogue.forgetPolicy();
        everywhere(() -> service.plugins()
                .forEach(row -> service.erase(row.installation().id())));
        catalogue.clear();
    }

    @Test
    void aMandatoryPluginThatLacksWhatItNeedsWaitsAndIsToldOfOnce() {
        catalogue.admit(NotesPlugin.dependent(">=1.0.0"));

        mandatory(DEPENDENT);
        watch.look();
        watch.look();
        watch.look();

        assertThat(installation(DEPENDENT).state()).isEqualTo(InstallationState.WAITING);
        assertThat(installation(DEPENDENT).reason()).contains("sample-one", ">=1.0.0", "우리 지역에 없어");
        assertThat(service.history(DEPENDENT))
                .extracting(PluginStep::action)
                .startsWith(Action.WAITING, Action.INSTALLED);
        assertThat(notifications.latest(10)).singleElement().satisfies(told -> {
            assertThat(told.title().ko()).isEqualTo("필수 플러그인 표본 시작하지 못함");
            assertThat(told.words().ko()).contains("sample-one");
        });
    }

    @Test
    void itStartsByItselfAsSoonAsTheRegionHasWhatItNeeds() {
        catalogue.admit(NotesPlugin.dependent(">=1.0.0"));
        mandatory(DEPENDENT);
        watch.look();

        service.install(catalogue.admit(NotesPlugin.first()));

        assertThat(plugins.find(JEONNAM, DEPENDENT)).isPresent();
        assertThat(installation(DEPENDENT).state()).isEqualTo(InstallationState.ENABLED);
    }

    @Test
    void theMinistrySeesWhereItDoesNotRun() {
        catalogue.admit(NotesPlugin.dependent(">=1.0.0"));
        service.install(catalogue.admit(NotesPlugin.first()));
        mandatory(DEPENDENT);
        watch.look();

        var seen = ministry().sees(spread::ofMandatory);

        assertThat(seen).hasSize(17).allMatch(row -> row.pluginId().equals(DEPENDENT));
        assertThat(seen)
                .filteredOn(row -> row.region().ko().contains("전라남도"))
                .singleElement()
                .extracting(Spread::state)
                .isEqualTo("ENABLED");
        assertThat(seen)
                .filteredOn(row -> row.region().ko().contains("강원"))
                .singleElement()
                .extracting(Spread::state)
                .isEqualTo("WAITING");
    }

    @Test
    void noRegionSeesWhatOthersHave() {
        assertThatThrownBy(spread::ofMandatory).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> policy.look(new byte[1])).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneThatTheRegionHasRemovedComesBackInItsVersionWithItsDataAlthoughTheMinistryDoesNotSeeIt() {
        service.install(catalogue.admit(NotesPlugin.first()));
        write("precious");
        service.uninstall(installation(SamplePlugin.ID).id());
        catalogue.admit(NotesPlugin.second());
        assertThat(ministry().sees(spread::all)).noneMatch(row -> row.pluginId().equals(SamplePlugin.ID));

        mandatory(SamplePlugin.ID);
        watch.look();

        assertThat(running()).isEqualTo("1.0.0");
        assertThat(words()).containsExactly("precious");
    }

    @Test
    void whenItsVersionEndsItComesBackInTheNewestOneWithItsData() {
        service.install(catalogue.admit(NotesPlugin.first()));
        write("precious");
        service.uninstall(installation(SamplePlugin.ID).id());
        revokedKey().signs("1.0.0");
        catalogue.admit(NotesPlugin.second());

        mandatory(SamplePlugin.ID);
        watch.look();

        assertThat(running()).isEqualTo("2.0.0");
        assertThat(words()).containsExactly("precious");
    }

    @Test
    void whenItsVersionHasEndedAndThereIsNoOtherItIsNotStarted() {
        service.install(catalogue.admit(NotesPlugin.second()));
        service.uninstall(installation(SamplePlugin.ID).id());
        revokedKey().signs("2.0.0");

        mandatory(SamplePlugin.ID);
        watch.look();
        watch.look();

        assertThat(plugins.find(JEONNAM, SamplePlugin.ID)).isEmpty();
        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.BANNED);
    }

    private void mandatory(String pluginId) {
        ministry().says(() -> policy.rulePlugin(pluginId, Rule.MANDATORY, null, "모든 지역에 필요합니다."));
    }

    private String running() {
        return plugins.find(JEONNAM, SamplePlugin.ID).orElseThrow().manifest().version();
    }

    private void write(String words) {
        try (var space =
                spaces.open(SamplePlugin.ID, installation(SamplePlugin.ID).generation())) {
            space.jdbc()
                    .sql("INSERT INTO note VALUES (1, :words)")
                    .param("words", words)
                    .update();
        }
    }

    private List<String> words() {
        try (var space =
                spaces.open(SamplePlugin.ID, installation(SamplePlugin.ID).generation())) {
            return space.jdbc()
                    .sql("SELECT words FROM note")
                    .query(String.class)
                    .list();
        }
    }

    private Installation installation(String pluginId) {
        return service.plugins().stream()
                .map(PluginRow::installation)
                .filter(one -> one.pluginId().equals(pluginId))
                .findFirst()
                .orElseThrow();
    }

    private void everywhere(Runnable work) {
        tenants.all().forEach(tenant -> Tenancy.runAs(tenant.id(), work));
    }

    private RevokedKey revokedKey() {
        return new RevokedKey(owner, policy, ministry());
    }

    private Ministry ministry() {
        return new Ministry(signIn);
    }
}
