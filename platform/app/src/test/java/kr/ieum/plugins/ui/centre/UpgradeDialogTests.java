package kr.ieum.plugins.ui.centre;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.ui.ChangedAsks;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class UpgradeDialogTests {

    private static final String ALSO = "이 플러그인이 필요한 부속도 함께 멈췄다가 저절로 다시 시작합니다.";
    private static final String BROKEN = """
            @org.springframework.stereotype.Component
            class SampleBean {
                SampleBean() {
                    throw new IllegalStateException("no fuel");
                }
                void fail() {}
            }
            """;

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void installTheFirstVersion() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
    }

    @AfterEach
    void removeAll() {
        service.plugins()
                .reversed()
                .forEach(row -> service.erase(row.installation().id()));
        catalogue.clear();
    }

    @Test
    void theCardTellsOfANewerVersion() {
        admitTheNewOne();

        openTheList();

        _assertOne(StatusBadge.class, badge -> badge.withText("새 버전 1.4.0"));
        _assertOne(Button.class, button -> button.withText("새 버전으로"));
    }

    @Test
    void saysWhatTheNewVersionAsksForOtherwiseBeforeAnythingHappens() {
        admitTheNewOne();

        openTheDialog();

        assertThat(_get(ChangedAsks.class).getElement().getTextRecursively())
                .contains("플러그인 자체 파일 보관", "새로 요청", "목표 90% (시험) → 목표 80% (시험)", "바뀜");
        assertThat(installation().version()).isEqualTo("1.2.0");
    }

    @Test
    void saysWhatStopsAndStartsWithItByName() {
        admitTheNewOne();
        openTheDialog();
        _assertNone(Paragraph.class, words -> words.withText(ALSO));
        _click(_get(Button.class, button -> button.withText("취소")));
        service.install(catalogue.admit(SamplePlugin.spare("1.0.0").archive()));

        openTheDialog();

        _assertOne(Paragraph.class, words -> words.withText(ALSO));
    }

    @Test
    void goesToTheNewVersionAndOffersTheWayBack() {
        admitTheNewOne();
        openTheDialog();

        press("새 버전 시작");

        assertThat(installation().version()).isEqualTo("1.4.0");
        assertThat(installation().state()).isEqualTo(InstallationState.ENABLED);
        _assertOne(Paragraph.class, told -> told.withText("표본 1.4.0 버전을 쓰고 있습니다."));

        _click(_get(Button.class, button -> button.withText("1.2.0 버전으로")));
        press("1.2.0 버전으로");

        assertThat(installation().version()).isEqualTo("1.2.0");
    }

    @Test
    void aVersionThatDoesNotStartLeavesTheFormerOneRunningAndSaysSo() {
        admitTheNewOne();
        catalogue.admit(SamplePlugin.withClass("SampleBean", BROKEN)
                .withText("plugin.yaml", SamplePlugin.MANIFEST.replace("1.2.0", "1.5.0"))
                .archive());
        openTheDialog();
        assertThat(_get(Select.class).getListDataView().getItemCount()).isEqualTo(2);

        press("새 버전 시작");

        var told = _get(Paragraph.class, message -> message.withClasses("plugin-refused"));
        assertThat(told.getText()).contains("1.5.0", "쓰던 버전으로 되돌렸습니다", "no fuel");
        _assertOne(Paragraph.class, standing -> standing.withText("지금 표본 1.2.0 버전이 전과 같이 실행 중입니다."));
        assertThat(installation().version()).isEqualTo("1.2.0");
        assertThat(installation().state()).isEqualTo(InstallationState.ENABLED);
        assertThat(service.plugins().getFirst().faults()).isPresent();
    }

    @Test
    void whileAnotherAdminChangesThePluginNothingHappens() {
        admitTheNewOne();
        openTheDialog();
        claimedBy("'other', claimed_at = now()");

        press("새 버전 시작");

        var told = _get(Paragraph.class, message -> message.withClasses("plugin-refused"));
        assertThat(told.getText()).contains("다른 관리자가 바꾸고 있거나");
        assertThat(installation().version()).isEqualTo("1.2.0");
        claimedBy("NULL, claimed_at = NULL");
    }

    @Test
    void whatIsNoLongerApprovedOrNotNewerIsNotOffered() {
        catalogue.admit(SamplePlugin.good()
                .withText("plugin.yaml", SamplePlugin.MANIFEST.replace("1.2.0", "1.1.0"))
                .archive());

        openTheList();

        _assertNone(Button.class, button -> button.withText("새 버전으로"));
    }

    private void claimedBy(String who) {
        transaction.executeWithoutResult(status -> jdbc.sql("UPDATE core.plugin_installation SET claimed_by = " + who)
                .update());
    }

    private void admitTheNewOne() {
        catalogue.admit(SamplePlugin.good()
                .withText(
                        "plugin.yaml",
                        SamplePlugin.MANIFEST
                                .replace("1.2.0", "1.4.0")
                                .replace("[firms]", "[firms, files]")
                                .replace("value: 90", "value: 80"))
                .archive());
    }

    private Installation installation() {
        return service.plugins().getFirst().installation();
    }

    private static void openTheList() {
        UI.getCurrent().navigate(PluginListView.class);
    }

    private static void openTheDialog() {
        openTheList();
        _click(_get(Button.class, button -> button.withText("새 버전으로")));
    }

    private static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
        Waiting.untilDone();
    }
}
