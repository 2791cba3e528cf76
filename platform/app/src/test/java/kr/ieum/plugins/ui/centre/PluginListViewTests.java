package kr.ieum.plugins.ui.centre;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.RunningSamples;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PluginReview;
import kr.ieum.plugins.catalogue.Rule;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.TestPublisher;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class PluginListViewTests {

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    PluginPolicy policy;

    @Autowired
    PluginReview review;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void openPlugins() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(PluginListView.class);
    }

    @AfterEach
    void removeAll() {
        service.plugins()
                .reversed()
                .forEach(row -> service.erase(row.installation().id()));
        catalogue.forgetPolicy();
        catalogue.clear();
    }

    @Test
    void startsEmptyAndSaysWhatToDo() {
        _assertOne(EmptyState.class);
        _assertNone(PluginCard.class);
    }

    @Test
    void showsWhatAPluginAsksForBeforeItIsInstalled() {
        upload(sample());

        _assertOne(ListItem.class, item -> item.withText("표본 화면"));
        _assertOne(ListItem.class, item -> item.withText("표본 지원"));
        _assertOne(ListItem.class, item -> item.withText("목표 90% (시험)"));
        _assertOne(
                ListItem.class, item -> item.withPredicate(one -> one.getText().startsWith("우리 지역 기업")));
        _assertOne(_get(UploadDialog.class), Button.class, button -> button.withText("설치"));
        assertThat(service.plugins()).isEmpty();
    }

    @Test
    void installsThePluginOnceItsAsksWereSeen() {
        installSample();

        _assertOne(Span.class, notice -> notice.withText("플러그인 표본을(를) 설치했습니다. 메뉴에서 바로 쓸 수 있습니다."));
        _assertOne(PluginCard.class);
        _assertOne(StatusBadge.class, badge -> badge.withText("사용 중"));
    }

    @Test
    void saysWhyAFileCannotBeInstalled() {
        upload("기업 목록".getBytes(StandardCharsets.UTF_8));

        _assertOne(Paragraph.class, message -> message.withClasses("plugin-refused"));
        _assertNone(_get(UploadDialog.class), Button.class, button -> button.withText("설치"));
        _assertNone(_get(UploadDialog.class), Button.class, button -> button.withText("심사 요청"));
    }

    @Test
    void saysBeforeItIsHandedInThatItsKeyIsNotKnown() {
        upload(TestPublisher.ed25519("sample").sign(SamplePlugin.good().unsigned()));

        _assertOne(
                Paragraph.class,
                message -> message.withClasses("plugin-refused")
                        .withPredicate(words -> words.getText().startsWith("등록되지 않은 열쇠로 서명한 파일이라 받지 않았습니다.")));
        _assertNone(_get(UploadDialog.class), Button.class, button -> button.withText("심사 요청"));
    }

    @Test
    void aFileAfterARefusedOneCanBeInstalled() {
        upload(new byte[1]);

        _upload(_get(Upload.class), "sample.jar", sample());

        _assertNone(Paragraph.class, message -> message.withClasses("plugin-refused"));
        _assertOne(_get(UploadDialog.class), Button.class, button -> button.withText("설치"));
    }

    @Test
    void aFileOfTheVersionThatIsInstalledOffersNothing() {
        installSample();

        upload(sample());

        _assertOne(Paragraph.class, note -> note.withClasses("plugin-note"));
        _assertNone(_get(UploadDialog.class), Button.class, button -> button.withText("설치"));
    }

    @Test
    void whatIsApprovedCanBeInstalledFromTheCatalogue() {
        sample();
        openPlugins();

        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        one -> one.getAriaLabel().filter("표본: 설치"::equals).isPresent())));
        _click(_get(_get(InstallDialog.class), Button.class, button -> button.withText("설치")));
        Waiting.untilDone();

        assertThat(service.plugins()).hasSize(1);
        _assertOne(StatusBadge.class, badge -> badge.withText("사용 중"));
    }

    @Test
    void aVersionThatNeedsAReviewIsHandedInAndShownWithTheMinistrysWord() {
        ministry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.REVIEW, null, "시험"));
        upload(SamplePlugin.good().archive());

        press("심사 요청");

        _assertOne(
                Span.class, notice -> notice.withPredicate(one -> one.getText().contains("제출했습니다")));
        _assertOne(StatusBadge.class, badge -> badge.withText("검토 중"));
        assertThat(service.plugins()).isEmpty();

        var waiting = service.overview().waiting().getFirst();
        ministry(() -> review.reject(waiting.id(), "자료가 부족합니다"));
        openPlugins();

        _assertOne(StatusBadge.class, badge -> badge.withText("승인되지 않음"));
        assertThat(_get(
                                ReleaseCard.class,
                                card -> card.withPredicate(one ->
                                        one.getElement().getTextRecursively().contains("자료가 부족합니다")))
                        .isAttached())
                .isTrue();
    }

    @Test
    void whatTheMinistryBansIsShownWithItsReasonAndCannotBeInstalled() {
        var archive = sample();
        ministry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.BANNED, null, "자료를 밖으로 보냅니다"));

        openPlugins();

        assertThat(_get(EndReason.class).getText()).contains("사용을 금지하여 설치할 수 없습니다", "자료를 밖으로 보냅니다");
        _assertOne(_get(ReleaseCard.class), StatusBadge.class, badge -> badge.withText("사용 금지"));
        _assertNone(Button.class, button -> button.withText("설치"));

        upload(archive);

        _assertOne(_get(UploadDialog.class), EndReason.class);
        _assertNone(Button.class, button -> button.withText("설치"));
    }

    @Test
    void anEndThatIsAnnouncedForLaterIsShownAsSuch() {
        sample();
        var later = LocalDate.now(clock).plusDays(30);
        ministry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.BANNED, later, "새 제도와 맞지 않습니다"));

        openPlugins();

        assertThat(_get(EndReason.class).getText()).contains(later + " 00:00부터", "새 제도와 맞지 않습니다");
        _assertOne(StatusBadge.class, badge -> badge.withText("사용 종료 예고"));
        _assertNone(Button.class, button -> button.withText("설치"));
    }

    @Test
    void whatTheRegionHasIsNotShownOnceMoreWhenItEnds() {
        installSample();
        ministry(() -> policy.rulePlugin(SamplePlugin.ID, Rule.BANNED, null, "자료를 밖으로 보냅니다"));

        openPlugins();

        _assertNone(ReleaseCard.class);
    }

    @Test
    @AsTenant(value = "sejong", roles = "REGION_ADMIN")
    void aRegionThatHasErasedNothingIsToldSo() {
        _assertOne(
                Paragraph.class,
                none -> none.withPredicate(words -> words.getText().startsWith("지난 플러그인이 없습니다")));
    }

    @Test
    void anErasedPluginStaysWithItsSteps() {
        installSample();
        service.erase(service.plugins().getFirst().installation().id());

        openPlugins();
        var past = _get(
                _get(PastPlugins.class),
                Details.class,
                one -> one.withPredicate(each -> each.getSummaryText().startsWith("표본")));
        past.setOpened(true);

        assertThat(past.getSummaryText()).contains("마지막 버전 1.2.0");
        assertThat(_get(StepTimeline.class).getElement().getTextRecursively()).contains("설치", "자료 삭제");
    }

    @Test
    void aVersionThatNeedsNoReviewIsOfferedAtOnceWhenItIsHandedIn() {
        upload(SamplePlugin.good().archive());

        press("심사 요청");
        agree();

        assertThat(service.plugins()).hasSize(1);
    }

    @Test
    void stopsAndUsesAPlugin() {
        installSample();

        press("중지");

        _assertOne(StatusBadge.class, badge -> badge.withText("중지됨"));
        _assertNone(Button.class, button -> button.withText("중지"));

        press("사용");

        _assertOne(StatusBadge.class, badge -> badge.withText("사용 중"));
        _assertNone(Button.class, button -> button.withText("사용"));
    }

    @Test
    void whatTheMinistryWantsEverywhereIsNeitherStoppedNorRemoved() {
        installSample();
        var present = service.plugins().getFirst();
        var mandatory = new PluginRow(present.installation(), present.faults(), Optional.empty(), true);

        var actions = new PluginActions(UI.getCurrent(), service, () -> {}).of(mandatory, List.of());

        assertThat(actions).isEmpty();
    }

    @Test
    void aRemovalIsTakenBackWithOneClick() {
        installSample();

        press("제거");

        assertThat(state()).isEqualTo(InstallationState.REMOVED);
        _assertOne(StatusBadge.class, badge -> badge.withText("제거됨"));

        press("되돌리기");

        assertThat(state()).isEqualTo(InstallationState.ENABLED);
    }

    @Test
    void aRemovedPluginIsTakenBackLaterWithoutBeingStarted() {
        installSample();
        press("제거");

        press("되살리기");

        assertThat(state()).isEqualTo(InstallationState.DISABLED);
        _assertOne(Button.class, button -> button.withText("사용"));
    }

    @Test
    void whileAnotherAdminChangesAPluginNothingIsDoneAndTheReasonShown() {
        installSample();
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.plugin_installation SET claimed_at = now(), claimed_by = 'other'")
                        .update());

        press("중지");

        assertThat(state()).isEqualTo(InstallationState.ENABLED);
        _assertOne(
                Span.class, notice -> notice.withPredicate(one -> one.getText().contains("다른 관리자가 바꾸고 있거나")));
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.plugin_installation SET claimed_at = NULL, claimed_by = NULL")
                        .update());
    }

    @Test
    void aPluginThatDoesNotStartIsShownWithTheReasonAndCanBeStartedAgain() {
        upload(catalogue.admit(SamplePlugin.withClass("SampleBean", """
                @org.springframework.stereotype.Component
                class SampleBean {
                    SampleBean() {
                        throw new IllegalStateException("no fuel");
                    }
                    void fail() {}
                }
                """).archive()));

        agree();

        _assertOne(StatusBadge.class, badge -> badge.withText("시작 실패"));
        assertThat(_get(StandstillReason.class).getText()).contains("no fuel");
        _assertOne(Button.class, button -> button.withText("다시 시작"));
    }

    @Test
    void whatNeedsWhatIsDrawnAndSaid() {
        installSample();
        service.install(catalogue.admit(SamplePlugin.withClasses("Entry", """
                @org.pf4j.Extension
                public class Entry implements kr.ieum.plugin.HealthCheck {
                    public void check() {}
                }
                """)
                .withText(
                        "plugin.yaml",
                        RunningSamples.manifest(
                                "sampleone", "dependencies: [{id: sample-one, versions: \">=1.0.0\"}]\n"))
                .archive()));

        openPlugins();

        _assertOne(DependencyPicture.class);
        _assertOne(ListItem.class, item -> item.withText("표본(sampleone)에는 표본(sample-one) >=1.0.0이(가) 필요합니다. 갖추었습니다."));
    }

    private void ministry(Runnable decision) {
        var admin = (IeumUser) signIn.as("national", List.of("MINISTRY_ADMIN")).getPrincipal();
        CurrentUser.callAs(admin, () -> {
            decision.run();
            return admin;
        });
    }

    private byte[] sample() {
        return catalogue.admit(SamplePlugin.good().archive());
    }

    private InstallationState state() {
        return service.plugins().getFirst().installation().state();
    }

    private void installSample() {
        upload(sample());
        agree();
    }

    private static void upload(byte[] archive) {
        _click(_find(Button.class, button -> button.withText("플러그인 올리기")).getFirst());
        _upload(_get(Upload.class), "sample.jar", archive);
    }

    private static void agree() {
        _click(_get(_get(UploadDialog.class), Button.class, button -> button.withText("설치")));
        Waiting.untilDone();
    }

    private static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
        Waiting.untilDone();
    }
}
