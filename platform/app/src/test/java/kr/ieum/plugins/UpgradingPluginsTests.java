package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.archive.ArchiveEntries;
import kr.ieum.plugins.catalogue.ReleaseId;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.plugins.space.Generations;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
@TestPropertySource(properties = "ieum.plugins.start-limit=3s")
class UpgradingPluginsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    PluginRestart restart;

    @Autowired
    Spaces spaces;

    @Autowired
    Generations generations;

    @AfterEach
    void removeAll() {
        service.plugins().forEach(row -> service.erase(row.installation().id()));
    }

    @Test
    void theNewVersionHasAllDataAndTheNewTables() {
        install(NotesPlugin.first());
        write("1, 'from the first version'");
        var stages = new ArrayList<UpgradeStage>();

        service.upgrade(only().id(), release(NotesPlugin.second()), stages::add);

        assertThat(only().version()).isEqualTo("2.0.0");
        assertThat(running()).isEqualTo("2.0.0");
        assertThat(read("words || ' ' || stars")).containsExactly("from the first version 5");
        assertThat(stages)
                .startsWith(UpgradeStage.STOPPING, UpgradeStage.MIGRATING)
                .endsWith(UpgradeStage.DONE);
        assertThat(steps()).startsWith(Action.UPGRADED);
    }

    static Stream<Arguments> badVersions() {
        return Stream.of(
                bad(NotesPlugin::withBrokenChanges, "nowhere"),
                bad(NotesPlugin::thatIsUnwell, "the stock of notes is missing"),
                bad(NotesPlugin::thatThrowsOnStart, "no fuel"),
                bad(NotesPlugin::thatHangs, "within 3 seconds"));
    }

    @ParameterizedTest
    @MethodSource("badVersions")
    void aVersionThatDoesNotWorkOutLeavesTheFormerOneRunningWithAllData(Supplier<byte[]> version, String reason) {
        install(NotesPlugin.first());
        write("1, 'precious'");

        assertThatThrownBy(() -> service.upgrade(only().id(), release(version.get()), stage -> {}))
                .isInstanceOf(WentBackByItself.class)
                .extracting(refusal ->
                        List.of(((WentBackByItself) refusal).arguments()).toString())
                .asString()
                .contains(reason);

        assertThat(only().version()).isEqualTo("1.0.0");
        assertThat(only().state()).isEqualTo(InstallationState.ENABLED);
        assertThat(running()).isEqualTo("1.0.0");
        assertThat(read("words")).containsExactly("precious");
        assertThat(spaces.generations(NotesPlugin.ID)).containsExactly(1);
        assertThat(steps()).startsWith(Action.UPGRADE_FAILED);
    }

    @Test
    void theWayBackBringsCodeAndDataAndTheWayForwardBringsBoth() {
        install(NotesPlugin.first());
        write("1, 'before'");
        service.upgrade(only().id(), release(NotesPlugin.second()), stage -> {});
        write("2, 'after', 1");

        service.goTo(only().id(), 1, stage -> {});

        assertThat(running()).isEqualTo("1.0.0");
        assertThat(read("words")).containsExactly("before");

        service.goTo(only().id(), 2, stage -> {});

        assertThat(running()).isEqualTo("2.0.0");
        assertThat(read("words")).containsExactly("before", "after");
        assertThat(steps()).startsWith(Action.WENT_BACK, Action.WENT_BACK, Action.UPGRADED);
    }

    @Test
    void anOlderVersionIsNoUpgrade() {
        install(NotesPlugin.second());

        assertThatThrownBy(() -> service.upgrade(only().id(), release(NotesPlugin.first()), stage -> {}))
                .isInstanceOf(NotAnUpgrade.class);
    }

    @Test
    void aStoppedPluginStaysStoppedInItsNewVersion() {
        install(NotesPlugin.first());
        service.disable(only().id());

        service.upgrade(only().id(), release(NotesPlugin.second()), stage -> {});

        assertThat(only().state()).isEqualTo(InstallationState.DISABLED);
        assertThat(only().version()).isEqualTo("2.0.0");
        assertThat(plugins.find(JEONNAM, NotesPlugin.ID)).isEmpty();
    }

    @Test
    void whatAKilledNodeLeftHalfDoneIsClearedAwayWhenItStarts() {
        install(NotesPlugin.first());
        write("1, 'precious'");
        generations
                .begin(NotesPlugin.ID, 2, changesOf(NotesPlugin.second()), List.of("note"))
                .close();
        plugins.stop(JEONNAM, NotesPlugin.ID);

        restart.start();

        assertThat(spaces.generations(NotesPlugin.ID)).containsExactly(1);
        assertThat(running()).isEqualTo("1.0.0");
        assertThat(read("words")).containsExactly("precious");
    }

    @Test
    void regionsUseDifferentVersionsAtOnceEachWithItsOwnData() {
        var versions = List.<Supplier<byte[]>>of(NotesPlugin::first, NotesPlugin::second, NotesPlugin::third);
        var tenants = Stream.of(
                        "seoul busan daegu incheon gwangju daejeon ulsan sejong gyeonggi gangwon chungbuk chungnam jeonbuk jeonnam gyeongbuk gyeongnam jeju"
                                .split(" "))
                .map(TenantId::new)
                .toList();
        try {
            for (var place = 0; place < tenants.size(); place++) {
                var archive = versions.get(place % versions.size()).get();
                var tenant = tenants.get(place);
                Tenancy.runAs(tenant, () -> {
                    install(archive);
                    writeWords(tenant.value());
                });
            }

            assertThat(tenants)
                    .extracting(tenant -> plugins.find(tenant, NotesPlugin.ID)
                            .orElseThrow()
                            .manifest()
                            .version())
                    .containsOnly("1.0.0", "2.0.0", "3.0.0");
            assertThat(tenants)
                    .allSatisfy(tenant -> Tenancy.runAs(
                            tenant, () -> assertThat(read("words")).containsExactly(tenant.value())));
        } finally {
            tenants.forEach(tenant -> Tenancy.runAs(tenant, this::removeAll));
        }
    }

    @Test
    void anUninstalledPluginCanBeTakenBackWithItsDataUntilItIsErased() {
        install(NotesPlugin.first());
        write("1, 'precious'");

        service.uninstall(only().id());

        assertThat(plugins.find(JEONNAM, NotesPlugin.ID)).isEmpty();
        assertThat(only().keepUntil()).isNotNull();

        service.restore(only().id());
        service.enable(only().id());

        assertThat(read("words")).containsExactly("precious");

        service.uninstall(only().id());
        service.erase(only().id());

        assertThat(service.plugins()).isEmpty();
        assertThat(spaces.generations(NotesPlugin.ID)).isEmpty();
    }

    @Test
    void aPluginThatAnotherNeedsCannotBeTakenAway() {
        install(NotesPlugin.first());
        install(NotesPlugin.dependent(">=1.0.0 & <2.0.0"));
        var notes = installation(NotesPlugin.ID);

        assertThatThrownBy(() -> service.disable(notes.id())).isInstanceOf(NeededByOthers.class);
        assertThatThrownBy(() -> service.uninstall(notes.id())).isInstanceOf(NeededByOthers.class);
        assertThatThrownBy(() -> service.upgrade(notes.id(), release(NotesPlugin.second()), stage -> {}))
                .isInstanceOf(NeededByOthers.class);

        assertThat(plugins.runningFor(JEONNAM)).hasSize(2);
    }

    @Test
    void whatNeedsAnUpgradedPluginRunsAgainAfterwardsAlsoWhenItWentBack() {
        install(NotesPlugin.first());
        install(NotesPlugin.dependent(">=1.0.0"));
        var before = plugins.find(JEONNAM, "sample-dependent").orElseThrow();

        service.upgrade(installation(NotesPlugin.ID).id(), release(NotesPlugin.second()), stage -> {});

        assertThat(plugins.find(JEONNAM, "sample-dependent"))
                .hasValueSatisfying(dependent -> assertThat(dependent).isNotSameAs(before));

        assertThatThrownBy(() -> service.upgrade(
                        installation(NotesPlugin.ID).id(), release(NotesPlugin.thatThrowsOnStart()), stage -> {}))
                .isInstanceOf(WentBackByItself.class);

        assertThat(plugins.runningFor(JEONNAM)).hasSize(2);
    }

    @Test
    void aPluginWhoseNeedIsNotMetIsNotEnabled() {
        assertThatThrownBy(() -> install(NotesPlugin.dependent(">=1.0.0"))).isInstanceOf(MissingDependency.class);

        assertThat(only().state()).isEqualTo(InstallationState.INSTALLED);
    }

    private void install(byte[] archive) {
        service.install(catalogue.admit(archive));
    }

    private ReleaseId release(byte[] archive) {
        return service.submit(catalogue.admit(archive)).id();
    }

    private void write(String values) {
        inSpace(jdbc -> jdbc.sql("INSERT INTO note VALUES (" + values + ")").update());
    }

    private void writeWords(String words) {
        inSpace(jdbc -> jdbc.sql("INSERT INTO note (id, words) VALUES (1, :words)")
                .param("words", words)
                .update());
    }

    private List<String> read(String expression) {
        return inSpace(jdbc -> jdbc.sql("SELECT " + expression + " FROM note ORDER BY id")
                .query((row, number) -> row.getString(1))
                .list());
    }

    private <T> T inSpace(Function<JdbcClient, T> work) {
        try (var space =
                spaces.open(NotesPlugin.ID, installation(NotesPlugin.ID).generation())) {
            return work.apply(space.jdbc());
        }
    }

    private String running() {
        return plugins.find(JEONNAM, NotesPlugin.ID).orElseThrow().manifest().version();
    }

    private List<Action> steps() {
        return service.history(NotesPlugin.ID).stream().map(PluginStep::action).toList();
    }

    private Installation only() {
        return service.plugins().getFirst().installation();
    }

    private Installation installation(String pluginId) {
        return service.plugins().stream()
                .map(PluginRow::installation)
                .filter(installation -> installation.pluginId().equals(pluginId))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, byte[]> changesOf(byte[] archive) {
        return ArchiveEntries.read(archive, path -> path.startsWith("db/"));
    }

    private static Arguments bad(Supplier<byte[]> version, String reason) {
        return Arguments.of(version, reason);
    }
}
