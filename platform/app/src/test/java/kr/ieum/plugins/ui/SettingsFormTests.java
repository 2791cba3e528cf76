package kr.ieum.plugins.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugins.settings.PluginSettings;
import kr.ieum.plugins.settings.SettingsSample;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class SettingsFormTests {

    @Autowired
    PluginSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    SettingsForm form;

    @BeforeEach
    void open() {
        form = new SettingsForm(SettingsSample.MANIFEST, settings);
        UI.getCurrent().add(form);
    }

    @AfterEach
    void forget() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.plugin_setting").update());
    }

    @Test
    void showsAFieldOfItsTypeForEachSettingWithWhatHolds() {
        assertThat(days().getValue()).isEqualTo("30");
        assertThat(days().isRequiredIndicatorVisible()).isTrue();
        assertThat(days().getHelperText()).isEqualTo("1 이상 · 90 이하 · 기본값: 30.0");
        assertThat(desk().getHelperText()).isEqualTo("화면 위에 나옵니다 · 기본값: 없음");
        assertThat(_get(DatePicker.class).getValue()).hasToString("2026-01-01");
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        _assertOne(Select.class);
        assertThat(form.isChanged()).isFalse();
    }

    @Test
    void savesWhatWasTyped() {
        _setValue(days(), "45");
        _setValue(desk(), " 영광 창구 ");
        _setValue(_get(Checkbox.class), false);

        _click(button("저장"));

        assertThat(settings.of(SettingsSample.MANIFEST))
                .containsEntry("days", "45")
                .containsEntry("desk", "영광 창구")
                .containsEntry("mails", "false");
        assertThat(form.isChanged()).isFalse();
    }

    @Test
    void saysNextToTheFieldWhatIsWrong() {
        _setValue(days(), "3주");
        _setValue(desk(), "영광 창구");

        _click(button("저장"));

        assertThat(days().isInvalid()).isTrue();
        assertThat(days().getErrorMessage()).isEqualTo("숫자가 아닙니다. 30 또는 2.5처럼 적어 주십시오.");
        assertThat(settings.of(SettingsSample.MANIFEST)).doesNotContainKey("desk");
        assertThat(desk().getValue()).isEqualTo("영광 창구");
    }

    @Test
    void goesBackToTheDefault() {
        _setValue(days(), "45");
        _click(button("저장"));

        var reset = _get(
                Button.class,
                one -> one.withPredicate(found -> found.getAriaLabel()
                        .filter("처리 기한: 기본값(30.0)으로"::equals)
                        .isPresent()));
        _click(reset);
        _click(button("저장"));

        assertThat(settings.of(SettingsSample.MANIFEST)).containsEntry("days", "30.0");
        assertThat(reset.isEnabled()).isFalse();
    }

    @Test
    void asksBeforeSomethingUnsavedIsLost() {
        _setValue(desk(), "영광 창구");

        UI.getCurrent().navigate("plugins");

        _fireCancel(_get(ConfirmDialog.class));
        assertThat(desk().getValue()).isEqualTo("영광 창구");
    }

    @Test
    void showsWhatAnotherAdminHasSetMeanwhileAndKeepsWhatWasTyped() {
        var seen = settings.of(SettingsSample.MANIFEST);
        var theirs = new HashMap<>(seen);
        theirs.put("days", "60");
        theirs.put("order", "day");
        settings.save(SettingsSample.MANIFEST, seen, theirs);
        _setValue(days(), "45");

        _click(button("저장"));

        assertThat(days().getErrorMessage()).contains("'60'");
        assertThat(days().getValue()).isEqualTo("45");
        assertThat(settings.of(SettingsSample.MANIFEST)).containsEntry("days", "60");

        _click(button("저장"));

        assertThat(settings.of(SettingsSample.MANIFEST))
                .containsEntry("days", "45")
                .containsEntry("order", "day");
        _assertOne(Span.class, notice -> notice.withText("설정을 저장했습니다. 플러그인은 다음 작업부터 새 값을 씁니다."));
    }

    private static Button button(String text) {
        return _get(Button.class, one -> one.withText(text));
    }

    private static NumberInput days() {
        return _get(NumberInput.class, field -> field.withLabel("처리 기한"));
    }

    private static TextField desk() {
        return _get(TextField.class, field -> field.withLabel("창구 이름"));
    }
}
