package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.catalogue.PluginSpread;
import kr.ieum.plugins.catalogue.Rule;
import kr.ieum.plugins.catalogue.Spread;
import kr.ieum.plugins.space.Spaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class MandatoryPluginsTests extends PolicyStory {

    @Autowired
    PluginSpread spread;

    @Autowired
    Spaces spaces;

    @BeforeEach
    void onlyTheSampleIsKnown() {
        catalogue.admit(NotesPlugin.first());
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

    @Test
    void whenTheKeyOfItsVersionIsRevokedItGoesOnInANewerOneOfAGoodKeyAndIsNeverStopped() {
        runMandatory();
        write("precious");
        catalogue.admit(NotesPlugin.second());

        revokedKey().signs("1.0.0");
        watch.look();
        watch.look();

        assertThat(running()).isEqualTo("2.0.0");
        assertThat(words()).containsExactly("precious");
        assertThat(service.history(SamplePlugin.ID))
                .extracting(PluginStep::action)
                .startsWith(Action.UPGRADED, Action.ENABLED, Action.INSTALLED);
        assertThat(told()).singleElement().satisfies(told -> {
            assertThat(told.title().ko()).isEqualTo("필수 플러그인 표본 새 버전으로 올림");
            assertThat(told.words().ko()).contains("1.0.0", "2.0.0");
        });
    }

    @Test
    void whatHasEndedWithItGoesOnAsSoonAsThereIsANewerVersion() {
        runMandatory();
        service.install(catalogue.admit(NotesPlugin.dependent(">=1.0.0")));
        write("precious");
        revokedKey().signs("1.0.0");
        watch.look();
        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.BANNED);
        assertThat(installation(DEPENDENT).state()).isEqualTo(InstallationState.WAITING);

        catalogue.admit(NotesPlugin.second());
        watch.look();

        assertThat(running()).isEqualTo("2.0.0");
        assertThat(words()).containsExactly("precious");
        assertThat(plugins.find(JEONNAM, DEPENDENT)).isPresent();
    }

    @Test
    void aNewerVersionThatDoesNotWorkOutIsTriedOnceAndThePluginEnds() {
        runMandatory();
        catalogue.admit(NotesPlugin.thatThrowsOnStart());

        revokedKey().signs("1.0.0");
        watch.look();
        watch.look();
        watch.look();

        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.BANNED);
        assertThat(installation(SamplePlugin.ID).version()).isEqualTo("1.0.0");
        assertThat(service.history(SamplePlugin.ID))
                .extracting(PluginStep::action)
                .startsWith(Action.BANNED, Action.UPGRADE_FAILED, Action.FAILED, Action.ENABLED, Action.INSTALLED);
    }

    @Test
    void whereWhatNeedsItDoesNotGoWithTheNewerVersionItEnds() {
        runMandatory();
        service.install(catalogue.admit(NotesPlugin.dependent(">=1.0.0 & <2.0.0")));
        catalogue.admit(NotesPlugin.second());

        revokedKey().signs("1.0.0");
        watch.look();

        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.BANNED);
        assertThat(installation(DEPENDENT).state()).isEqualTo(InstallationState.WAITING);
    }

    @Test
    void oneThatIsNotMandatoryEndsAlthoughThereIsANewerVersion() {
        service.install(catalogue.admit(NotesPlugin.first()));
        catalogue.admit(NotesPlugin.second());

        revokedKey().signs("1.0.0");
        watch.look();

        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.BANNED);
        assertThat(installation(SamplePlugin.ID).version()).isEqualTo("1.0.0");
    }

    private void runMandatory() {
        mandatory(SamplePlugin.ID);
        watch.look();
        assertThat(running()).isEqualTo("1.0.0");
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
}
