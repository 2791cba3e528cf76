package kr.ieum.plugins.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginService;
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
class PluginListViewTests {

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @BeforeEach
    void openPlugins() {
        UI.getCurrent().navigate(PluginListView.class);
    }

    @AfterEach
    void removeAll() {
        service.plugins().forEach(row -> service.erase(row.installation().id()));
    }

    @Test
    void startsEmptyAndSaysWhatToDo() {
        _assertOne(EmptyState.class);
        _assertNone(PluginCard.class);
    }

    @Test
    void showsWhatAPluginAsksForBeforeItIsInstalled() {
        openInstallDialog();
        assertThat(install().isEnabled()).isFalse();

        _upload(
                _get(Upload.class),
                "sample.jar",
                catalogue.admit(SamplePlugin.good().archive()));

        _assertOne(ListItem.class, item -> item.withText("표본 화면"));
        _assertOne(ListItem.class, item -> item.withText("표본 지원"));
        _assertOne(ListItem.class, item -> item.withText("목표 90% (시험)"));
        _assertOne(
                ListItem.class, item -> item.withPredicate(one -> one.getText().startsWith("우리 지역 기업")));
        assertThat(install().isEnabled()).isTrue();
        assertThat(service.plugins()).isEmpty();
    }

    @Test
    void installsThePluginOnceItsAsksWereSeen() {
        installSample();

        _assertOne(Span.class, notice -> notice.withText("플러그인 표본을(를) 설치했습니다. 메뉴에서 바로 쓸 수 있습니다."));
        _assertOne(H2.class, heading -> heading.withText("표본"));
        _assertOne(StatusBadge.class, badge -> badge.withText("사용 중"));
    }

    @Test
    void saysWhyAFileCannotBeInstalled() {
        openInstallDialog();

        _upload(_get(Upload.class), "list.jar", "기업 목록".getBytes(StandardCharsets.UTF_8));

        _assertOne(Paragraph.class, message -> message.withClasses("plugin-refused"));
        assertThat(install().isEnabled()).isFalse();
    }

    @Test
    void aFileAfterARefusedOneCanBeInstalled() {
        openInstallDialog();
        _upload(_get(Upload.class), "list.jar", new byte[1]);

        _upload(
                _get(Upload.class),
                "sample.jar",
                catalogue.admit(SamplePlugin.good().archive()));

        _assertNone(Paragraph.class, message -> message.withClasses("plugin-refused"));
        assertThat(install().isEnabled()).isTrue();
    }

    @Test
    void stopsAndUsesAPlugin() {
        installSample();

        _click(_get(Button.class, button -> button.withText("중지")));

        _assertOne(StatusBadge.class, badge -> badge.withText("중지됨"));

        _click(_get(Button.class, button -> button.withText("사용")));

        _assertOne(StatusBadge.class, badge -> badge.withText("사용 중"));
    }

    @Test
    void removesAPluginOnlyWhenConfirmed() {
        installSample();

        _click(_get(Button.class, button -> button.withText("제거")));

        assertThat(service.plugins()).hasSize(1);

        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(service.plugins())
                .singleElement()
                .extracting(row -> row.installation().state())
                .isEqualTo(InstallationState.REMOVED);
    }

    @Test
    void showsTheHistoryOfAPlugin() {
        installSample();

        _get(Details.class, details -> details.withPredicate(one -> "이력".equals(one.getSummaryText())))
                .setOpened(true);

        assertThat(_get(NativeTable.class).getBody().getRows()).hasSizeGreaterThanOrEqualTo(2);
    }

    private void installSample() {
        openInstallDialog();
        _upload(
                _get(Upload.class),
                "sample.jar",
                catalogue.admit(SamplePlugin.good().archive()));
        _click(install());
    }

    private static void openInstallDialog() {
        _click(_find(Button.class, button -> button.withText("플러그인 설치")).getFirst());
    }

    private static Button install() {
        return _get(Button.class, button -> button.withText("설치"));
    }
}
