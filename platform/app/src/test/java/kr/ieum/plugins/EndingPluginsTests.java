package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.ieum.notification.Notification;
import kr.ieum.plugins.catalogue.PluginStops;
import kr.ieum.plugins.catalogue.Rule;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EndingPluginsTests extends PolicyStory {

    private static final TenantId GANGWON = new TenantId("gangwon");
    private static final String ABOVE = "sample-above";

    @Autowired
    PluginStops stops;

    @Autowired
    Followers followers;

    @Autowired
    Claims claims;

    @Autowired
    AdminBell bell;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    @Test
    void whenAnEndIsAnnouncedTheAdminsOfAffectedRegionsAreToldOnceWithDayAndReason() {
        service.install(catalogue.admit(NotesPlugin.first()));
        var day = LocalDate.now(clock).plusDays(30);

        ban(day, "더는 관리하지 않습니다.");
        watch.look();
        watch.look();

        assertThat(told()).singleElement().satisfies(told -> {
            assertThat(told.title().ko()).isEqualTo("플러그인 표본 사용 종료 예고");
            assertThat(told.words().ko()).contains(day + " 00:00", "더는 관리하지 않습니다.");
            assertThat(told.words().en()).contains(day + " 00:00");
            assertThat(told.path())
                    .isEqualTo("plugins/" + installation(SamplePlugin.ID).id());
        });
        assertThat(toldIn(GANGWON)).isEmpty();
        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.ENABLED);
    }

    @Test
    void onItsDayItStopsWithAllThatNeedItAndTheAdminsAreToldAgain() {
        installThree();
        ban(LocalDate.now(clock).plusDays(30), "더는 관리하지 않습니다.");
        watch.look();

        carryOutAfter(Duration.ofDays(29));

        assertThat(plugins.runningFor(JEONNAM)).hasSize(3);

        carryOutAfter(Duration.ofDays(31));

        assertThat(plugins.runningFor(JEONNAM)).isEmpty();
        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.BANNED);
        assertWaitForTheSample("더는 관리하지 않습니다.");
        assertThat(told()).hasSize(2);
        assertThat(told().getFirst().title().ko()).isEqualTo("플러그인 표본 사용 종료");
        assertThat(told().getFirst().words().ko()).contains("더는 관리하지 않습니다.", "이 플러그인이 필요한 표본, 표본도 함께 멈추었으며");
    }

    @Test
    void atOnceItIsTheSame() {
        installThree();

        ban(null, "자료를 밖으로 보냅니다.");
        watch.look();
        watch.look();

        assertThat(plugins.runningFor(JEONNAM)).isEmpty();
        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.BANNED);
        assertWaitForTheSample("자료를 밖으로 보냅니다.");
        assertThat(told())
                .singleElement()
                .satisfies(told -> assertThat(told.title().ko()).isEqualTo("플러그인 표본 사용 종료"));
    }

    @Test
    void whatAKeyHasSignedIsAnnouncedWithWhatToDo() {
        service.install(catalogue.admit(NotesPlugin.first()));
        var key = ministry()
                .sees(() -> policy.publishers().stream()
                        .filter(publisher -> publisher.id().value().equals("sample"))
                        .findFirst()
                        .orElseThrow()
                        .keys()
                        .getFirst());

        ministry().says(() -> policy.revoke(key.id(), LocalDate.now(clock).plusDays(7), "열쇠를 바꿉니다."));
        watch.look();

        assertThat(told())
                .singleElement()
                .satisfies(told ->
                        assertThat(told.words().ko()).contains("서명한 열쇠가 폐기되어", "새 열쇠로 서명한 버전으로 올리십시오", "열쇠를 바꿉니다."));
    }

    @Test
    void anEndThatIsTakenBackIsToldToo() {
        service.install(catalogue.admit(NotesPlugin.first()));
        ban(LocalDate.now(clock).plusDays(30), "더는 관리하지 않습니다.");
        watch.look();

        ministry().says(() -> policy.rulePlugin(SamplePlugin.ID, Rule.ALLOWED, null, "맡을 곳을 찾았습니다."));
        watch.look();
        watch.look();

        assertThat(told())
                .extracting(told -> told.title().ko())
                .containsExactly("플러그인 표본 사용 종료 취소", "플러그인 표본 사용 종료 예고");
    }

    @Test
    void whenItIsAllowedAndUsedAgainAllThatNeedItStartsToo() {
        installThree();
        ban(null, "확인이 필요합니다.");
        watch.look();

        ministry().says(() -> policy.rulePlugin(SamplePlugin.ID, Rule.ALLOWED, null, "확인했습니다."));
        watch.look();

        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.DISABLED);
        assertThat(installation(DEPENDENT).reason()).contains("사용 중이 아니어서");
        assertThat(told().getFirst().title().ko()).isEqualTo("플러그인 표본 사용 금지 해제");

        service.enable(installation(SamplePlugin.ID).id());

        assertThat(plugins.runningFor(JEONNAM))
                .extracting(RunningPlugin::manifest)
                .extracting(manifest -> manifest.id())
                .containsExactly(ABOVE, DEPENDENT, SamplePlugin.ID);
        assertThat(service.plugins()).allMatch(row -> row.installation().state() == InstallationState.ENABLED);
    }

    @Test
    void whatARevokedKeyHasSignedGoesOnInAVersionOfAGoodKeyWithItsData() {
        service.install(catalogue.admit(NotesPlugin.first()));
        revokedKey().signs("1.0.0");
        watch.look();

        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.BANNED);

        var newer = service.submit(catalogue.admit(NotesPlugin.second())).id();
        service.upgrade(installation(SamplePlugin.ID).id(), newer, stage -> {});
        service.enable(installation(SamplePlugin.ID).id());
        watch.look();

        assertThat(installation(SamplePlugin.ID).state()).isEqualTo(InstallationState.ENABLED);
        assertThat(installation(SamplePlugin.ID).version()).isEqualTo("2.0.0");
        assertThatThrownBy(() -> service.goTo(installation(SamplePlugin.ID).id(), 1, stage -> {}))
                .isInstanceOf(WentBackByItself.class);
    }

    private void installThree() {
        service.install(catalogue.admit(NotesPlugin.first()));
        service.install(catalogue.admit(NotesPlugin.dependent(">=1.0.0")));
        service.install(catalogue.admit(NotesPlugin.needing(ABOVE, DEPENDENT, ">=1.0.0")));
    }

    private void assertWaitForTheSample(String reason) {
        assertThat(List.of(installation(DEPENDENT), installation(ABOVE))).allSatisfy(waiting -> {
            assertThat(waiting.state()).isEqualTo(InstallationState.WAITING);
            assertThat(waiting.reason()).contains("표본(sample-one)", reason);
        });
        // the last in line first
        assertThat(stepsTogether(ABOVE, DEPENDENT)).containsSubsequence(ABOVE, DEPENDENT);
    }

    /** Which of the plugins began to wait, the first one first. */
    private List<String> stepsTogether(String... ids) {
        return transaction.execute(status -> jdbc.sql("""
                        SELECT plugin_id FROM core.plugin_step WHERE action = 'WAITING' AND plugin_id IN (:ids)
                        ORDER BY id DESC LIMIT 2""")
                .param("ids", List.of(ids))
                .query(String.class)
                .list()
                .reversed());
    }

    private void ban(LocalDate day, String reason) {
        ministry().says(() -> policy.rulePlugin(SamplePlugin.ID, Rule.BANNED, day, reason));
    }

    private void carryOutAfter(Duration time) {
        new Bans(stops, installations, followers, claims, bell, transaction, texts, Clock.offset(clock, time))
                .carryOut();
    }

    private List<Notification> toldIn(TenantId region) {
        var told = new ArrayList<Notification>();
        ministry().asAdminOf(region, () -> told.addAll(notifications.latest(10)));
        return told;
    }
}
