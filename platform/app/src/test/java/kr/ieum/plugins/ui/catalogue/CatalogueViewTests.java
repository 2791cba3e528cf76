package kr.ieum.plugins.ui.catalogue;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.archive.SigningKey;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PluginReview;
import kr.ieum.plugins.catalogue.PublisherId;
import kr.ieum.plugins.catalogue.PublisherKey;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.ReleaseState;
import kr.ieum.plugins.catalogue.Releases;
import kr.ieum.plugins.catalogue.Rule;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.TestPublisher;
import kr.ieum.testkit.ViewTest;
import kr.ieum.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class CatalogueViewTests {

    private static final String PATH = "plugin-catalogue";
    private static final PublisherId SAMPLE = new PublisherId("sample");
    private static final PublisherId OTHER = new PublisherId("other-one");

    @Autowired
    Releases releases;

    @Autowired
    PluginReview review;

    @Autowired
    PluginPolicy policy;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @Autowired
    @LiquibaseDataSource
    DataSource owner;

    @BeforeEach
    void jeonnamHandsIn() {
        clear();
        signedInAs("national", "MINISTRY_ADMIN", () -> policy.rule(SAMPLE, Rule.REVIEW, null, "시험"));
        hand(SamplePlugin.good().withText("META-INF/test-report.txt", "Tests run: 12"));
    }

    @AfterEach
    void clear() {
        catalogue.forgetPolicy();
        JdbcClient.create(owner)
                .sql("DELETE FROM reference.plugin_submission; DELETE FROM reference.plugin_release")
                .update();
    }

    @Test
    void theAdminApprovesWithAReason() {
        UI.getCurrent().navigate(PATH);

        _assertOne(H2.class, title -> title.withText("표본 1.2.0"));
        _click(_get(Button.class, button -> button.withText("승인")));
        _click(_get(Button.class, button -> button.withText("저장")));
        _assertOne(TextArea.class, reason -> reason.withLabel("사유"));
        _setValue(_get(TextArea.class, reason -> reason.withLabel("사유")), "시험 보고서를 확인했습니다.");
        _click(_get(Button.class, button -> button.withText("저장")));

        _assertOne(Span.class, notice -> notice.withText("표본 1.2.0을(를) 승인했습니다. 모든 지역이 설치할 수 있습니다."));
        assertThat(review.releases()).singleElement().matches(Release::isApproved);
        _assertNone(H2.class, title -> title.withText("표본 1.2.0"));
    }

    @Test
    void theAdminRejectsWithAReason() {
        UI.getCurrent().navigate(PATH);

        _click(_get(Button.class, button -> button.withText("반려")));
        _setValue(_get(TextArea.class, reason -> reason.withLabel("사유")), "설명이 부족합니다.");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(review.releases()).singleElement().extracting(Release::state).isEqualTo(ReleaseState.REJECTED);
    }

    @Test
    void aNewVersionIsShownWithWhatItAsksForOtherwise() {
        review.approve(review.releases().getFirst().id(), "확인했습니다.");
        hand(SamplePlugin.good()
                .manifestWith("1.2.0", "1.3.0")
                .withText(
                        "plugin.yaml",
                        SamplePlugin.MANIFEST
                                .replace("1.2.0", "1.3.0")
                                .replace("ports: [firms]", "ports: [firms]\nhosts: [data.example.go.kr]")));

        UI.getCurrent().navigate(PATH);

        _assertOne(H3.class, title -> title.withText("승인된 1.2.0 버전과 다른 점"));
        _assertOne(NativeTableCell.class, how -> how.withText("새로 요청"));
        assertThat(_find(ListItem.class, item -> item.withText("data.example.go.kr")))
                .isNotEmpty();
    }

    @Test
    void theAdminRegistersAPublisherAndItsKey() {
        UI.getCurrent().navigate(PATH + "/publishers");

        _click(_get(Button.class, button -> button.withText("제공자 등록")));
        _setValue(_get(TextField.class, field -> field.withLabel("제공자 식별자")), "other-one");
        _setValue(_get(TextField.class, field -> field.withLabel("제공자 이름")), "다른 제공자");
        _setValue(_get(TextArea.class, reason -> reason.withLabel("사유")), "협약을 맺었습니다.");
        _click(_get(Button.class, button -> button.withText("저장")));
        assertThat(policy.publishers())
                .filteredOn(publisher -> publisher.id().value().equals("other-one"))
                .singleElement()
                .satisfies(publisher -> assertThat(publisher.name()).isEqualTo("다른 제공자"));
    }

    @Test
    void aCertificateFromAFileIsShownBeforeItsKeyIsRegistered() {
        policy.addPublisher(OTHER, "다른 제공자", "협약을 맺었습니다.");
        var certificate = TestPublisher.ed25519("other-key");
        askForKeyOfOther();

        _upload(_get(Upload.class), "other.der", certificate.der());

        var fingerprint = SigningKey.of(certificate.der()).fingerprint();
        _assertOne(Description.class, fact -> fact.withText(fingerprint));
        _assertOne(Description.class, fact -> fact.withText("CN=other-key"));
        _assertOne(_get(CertificateInput.class), Description.class, fact -> fact.withText("2020-01-01 – 2049-01-01"));
        assertThat(keysOfOther()).isEmpty();

        _setValue(_get(TextArea.class, reason -> reason.withLabel("사유")), "협약을 맺었습니다.");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(keysOfOther())
                .singleElement()
                .extracting(PublisherKey::fingerprint)
                .isEqualTo(fingerprint);
    }

    @Test
    void aCertificateMayBePastedAsText() {
        policy.addPublisher(OTHER, "다른 제공자", "협약을 맺었습니다.");
        askForKeyOfOther();

        _setValue(
                _get(TextArea.class, text -> text.withLabel("인증서(PEM)")),
                "\n  " + TestPublisher.ed25519("other-key").pem());

        _assertOne(Description.class, fact -> fact.withText("CN=other-key"));
    }

    static Stream<Arguments> badCertificates() {
        return Stream.of(
                Arguments.of(TestPublisher.ellipticCurve("other-key").der(), "Ed25519 열쇠의 인증서가 아닙니다."),
                Arguments.of(TestPublisher.expired("other-key").der(), "쓸 수 있는 기간이 2021-01-01에 끝난"),
                Arguments.of("기업 목록".getBytes(StandardCharsets.UTF_8), "인증서가 아니거나 손상되어"),
                Arguments.of(
                        "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----".getBytes(StandardCharsets.UTF_8),
                        "개인 열쇠가 들어 있어"),
                Arguments.of(TestPublisher.SAMPLE.pem().getBytes(StandardCharsets.UTF_8), "이미 제공자 sample의 것으로"));
    }

    @ParameterizedTest
    @MethodSource("badCertificates")
    void whatIsNoGoodCertificateIsRefusedWithTheReason(byte[] file, String reason) {
        policy.addPublisher(OTHER, "다른 제공자", "협약을 맺었습니다.");
        askForKeyOfOther();

        _upload(_get(Upload.class), "other.crt", file);

        _assertOne(
                Paragraph.class,
                message -> message.withClasses("plugin-refused")
                        .withPredicate(words -> words.getText().contains(reason)));
        assertThatThrownBy(() -> policy.addKey(OTHER, new String(file, StandardCharsets.ISO_8859_1), "협약"))
                .isInstanceOf(Refusal.class);
        assertThat(keysOfOther()).isEmpty();
    }

    @Test
    void theCardSaysWhatOfTheSignatureWasVerifiedAndWhen() {
        var day = LocalDate.now(clock).toString();
        var fingerprint = SigningKey.of(TestPublisher.SAMPLE.pem()).fingerprint();

        UI.getCurrent().navigate(PATH);

        _assertOne(
                Span.class,
                fact -> fact.withPredicate(words -> words.getText().startsWith(day)
                        && words.getText()
                                .contains("제공자 sample(sample)의 등록된 열쇠 " + fingerprint.substring(0, 16)
                                        + "…가 파일의 모든 항목에 서명했습니다(Ed25519).")));
    }

    @Test
    void theCardSaysThatTheKeyWasRevokedSince() {
        var key = policy.publishers().stream()
                .filter(publisher -> publisher.id().equals(SAMPLE))
                .findFirst()
                .orElseThrow()
                .keys()
                .getFirst();
        policy.revoke(key.id(), null, "열쇠를 잃어버렸습니다.");

        UI.getCurrent().navigate(PATH);

        _assertOne(
                Span.class,
                fact -> fact.withClasses("plugin-error")
                        .withPredicate(words -> words.getText().contains("열쇠를 잃어버렸습니다.")));
    }

    @Test
    void eachSectionHasAnAddressAndTheOneShownIsMarked() {
        for (var section : List.of("spread", "releases", "publishers", "rules")) {
            UI.getCurrent().navigate(PATH + "/" + section);

            assertThat(_find(Anchor.class, link -> link.withAttribute("aria-current", "page")))
                    .extracting(Anchor::getHref)
                    .containsExactly(PATH + "/" + section);
        }
    }

    @Test
    void theRulesShowWhereAMandatoryPluginDoesNotRun() {
        policy.rulePlugin(SamplePlugin.ID, Rule.MANDATORY, null, "모든 지역에 필요합니다.");

        UI.getCurrent().navigate(PATH + "/rules");

        _assertOne(NativeTableCell.class, cell -> cell.withText("17개 지역 중 0개"));
        _assertOne(
                NativeTableCell.class,
                cell -> cell.withPredicate(words -> words.getText().startsWith("설치할 승인된 버전이 없음: 서울")));
    }

    @Test
    void theAdminBansAPlugin() {
        UI.getCurrent().navigate(PATH + "/rules");

        _click(_get(Button.class, button -> button.withText("규칙 정하기")));
        choosePlugin();
        setRule(Rule.BANNED);
        _setValue(_get(TextArea.class, reason -> reason.withLabel("사유")), "자료를 밖으로 보냅니다.");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(policy.rules())
                .filteredOn(rule -> rule.ofPlugin())
                .singleElement()
                .satisfies(rule -> assertThat(rule.rule()).isEqualTo(Rule.BANNED));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void anAnalystLooksOn() {
        UI.getCurrent().navigate(PATH);

        _assertOne(H2.class, title -> title.withText("표본 1.2.0"));
        _assertNone(Button.class, button -> button.withText("승인"));
        _assertNone(Button.class, button -> button.withText("반려"));
    }

    @Test
    @AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
    void aRegionDoesNotGetThere() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(PATH)).isInstanceOf(MockAccessDeniedException.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choosePlugin() {
        var subject = (ComboBox<Object>) _get(ComboBox.class, field -> field.withLabel("대상"));
        var plugin = subject.getListDataView()
                .getItems()
                .filter(item -> subject.getItemLabelGenerator().apply(item).equals("플러그인 sample-one"))
                .findFirst()
                .orElseThrow();
        _setValue(subject, plugin);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void setRule(Rule rule) {
        _setValue((Select<Rule>) _get(Select.class, field -> field.withLabel("규칙")), rule);
    }

    private static void askForKeyOfOther() {
        UI.getCurrent().navigate(PATH + "/publishers");
        _click(_get(
                Button.class,
                button -> button.withText("열쇠 등록")
                        .withPredicate(one -> one.getAriaLabel().orElse("").startsWith("다른 제공자"))));
    }

    private List<PublisherKey> keysOfOther() {
        return policy.publishers().stream()
                .filter(publisher -> publisher.id().equals(OTHER))
                .flatMap(publisher -> publisher.keys().stream())
                .toList();
    }

    private void hand(SamplePlugin plugin) {
        signedInAs("jeonnam", "REGION_ADMIN", () -> releases.submit(plugin.archive()));
    }

    private void signedInAs(String tenant, String role, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signIn.as(tenant, List.of(role)));
        SecurityContextHolder.setContext(context);
        try {
            Tenancy.runAs(new TenantId(tenant), work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
