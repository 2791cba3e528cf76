package kr.ieum.plugins.ui.centre;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.PluginStep;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class PluginDetailsViewTests {

    private static final String MANIFEST = SamplePlugin.MANIFEST + """
            tables: [part]
            settings:
              - {key: days, name: {ko: 처리 기한, en: Days}, type: number, default: 30, min: 1, max: 90}
            """;
    private static final String CHANGES = """
            --liquibase formatted sql
            --changeset sample:part
            CREATE TABLE part (name text PRIMARY KEY);
            INSERT INTO part VALUES ('battery');
            """;

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    Installation installation;

    @BeforeEach
    void openThePlugin() {
        service.install(catalogue.admit(version("1.2.0")));
        installation = service.plugins().getFirst().installation();
        UI.getCurrent().navigate(PluginDetailsView.path(installation));
    }

    @AfterEach
    void removeAll() {
        service.plugins()
                .reversed()
                .forEach(row -> service.erase(row.installation().id()));
        catalogue.clear();
        UI.getCurrent().setLocale(Locale.KOREAN);
    }

    @Test
    void saysWhatThePluginAsksForAndBrings() {
        _assertOne(H1.class, heading -> heading.withText("표본"));
        _assertOne(ListItem.class, item -> item.withText("part"));
        assertThat(_get(BroughtTable.class).getElement().getTextRecursively())
                .contains("표본 지원", "지역 프로그램", "2026-01-01부터 2100-01-01 전까지");
    }

    @Test
    void speaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(PluginDetailsView.path(installation));

        _assertOne(H1.class, heading -> heading.withText("Sample"));
        assertThat(_get(PluginDetailsView.class).getElement().getTextRecursively())
                .doesNotContain("plugins.")
                .doesNotContain("플러그인");
    }

    @Test
    void whatIsStoppedSaysSoAndOffersToBeUsed() {
        press("중지");

        _assertOne(Button.class, button -> button.withText("사용"));
        _assertNone(BroughtTable.class);
    }

    @Test
    void hasTheFormForItsSettings() {
        open("settings");

        assertThat(_get(NumberInput.class, field -> field.withLabel("처리 기한")).getValue())
                .isEqualTo("30");
    }

    @Test
    void whatIsTypedInTheFormIsNotLostSilently() {
        open("settings");
        _setValue(_get(NumberInput.class, field -> field.withLabel("처리 기한")), "45");

        press("중지");

        assertThat(_get(NumberInput.class, field -> field.withLabel("처리 기한")).getValue())
                .isEqualTo("45");

        open("versions");

        _assertOne(ConfirmDialog.class);
        _assertNone(VersionHistory.class);
    }

    @Test
    void theHistoryTellsEachStepWithWhoAndWhen() {
        open("versions");

        assertThat(_get(StepTimeline.class).getContent().getChildren().toList()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(_get(StepTimeline.class).getElement().getTextRecursively())
                .contains("사용 · 버전 1.2.0", "jeonnam-region_admin");
    }

    @Test
    void goesBackToAKeptVersionOnceItIsSaidWhatThatMeansAndForwardAgain() {
        var newer = service.submit(catalogue.admit(version("1.3.0")));
        service.upgrade(installation.id(), newer.id(), stage -> {});
        open("versions");

        _click(_get(Button.class, button -> button.withText("되돌리기")));

        _assertOne(
                Paragraph.class,
                told -> told.withPredicate(one -> one.getText().contains("1.3.0 버전에서 입력한 자료는 지워지지 않고 보관")));
        assertThat(version()).isEqualTo("1.3.0");

        press("1.2.0 버전으로");

        assertThat(version()).isEqualTo("1.2.0");
        _assertOne(Paragraph.class, told -> told.withText("표본 1.2.0 버전을 그때의 자료와 함께 쓰고 있습니다."));

        _click(_get(Button.class, button -> button.withText("닫기")));
        _click(_get(Button.class, button -> button.withText("다시 이 버전으로")));
        press("1.3.0 버전으로");

        assertThat(version()).isEqualTo("1.3.0");
    }

    @Test
    void theDataAreTakenAlongAsAFile() {
        open("data");

        var bytes = _download(_get(Anchor.class, link -> link.withText("자료 내보내기 (zip)")));

        assertThat(bytes).startsWith('P', 'K');
        assertThat(service.history(SamplePlugin.ID))
                .extracting(PluginStep::action)
                .startsWith(Action.EXPORTED);
    }

    @Test
    void theDataAreErasedOnlyWhenTheIdWasTyped() {
        open("data");
        _click(_get(Button.class, button -> button.withText("영구 삭제")));
        var erase = _get(_get(EraseDialog.class), Button.class, button -> button.withText("영구 삭제"));
        assertThat(erase.isEnabled()).isFalse();

        _setValue(_get(TextField.class), "sample");

        assertThat(erase.isEnabled()).isFalse();

        _setValue(_get(TextField.class), SamplePlugin.ID);
        _click(erase);
        Waiting.untilDone();

        assertThat(service.plugins()).isEmpty();
        _assertOne(PluginListView.class);
    }

    private String version() {
        return service.plugin(installation.id()).installation().version();
    }

    private void open(String section) {
        UI.getCurrent().navigate(PluginDetailsView.path(installation) + "/" + section);
    }

    private static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
        Waiting.untilDone();
    }

    private static byte[] version(String version) {
        return SamplePlugin.good()
                .withText("plugin.yaml", MANIFEST.replace("1.2.0", version))
                .withText("db/0001-part.sql", CHANGES)
                .archive();
    }
}
