package kr.ieum.identity.ui;

import static com.github.mvysny.kaributesting.v10.GridKt.expectRows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import kr.ieum.identity.AccountData;
import kr.ieum.identity.AccountService;
import kr.ieum.identity.Role;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "sejong", roles = "REGION_ADMIN")
class AccountListViewTests {

    @Autowired
    AccountService accounts;

    @Test
    void aNewUserIsAddedAndThePasswordIsShownOnce() {
        UI.getCurrent().navigate(AccountListView.class);

        add("kimcs", "김철수", Role.REGION_OFFICER);

        assertThat(_get(TextField.class, field -> field.withLabel("kimcs의 비밀번호"))
                        .getValue())
                .matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        show("kimcs");
        expectRows(grid(), 1);
    }

    @Test
    void aUsernameInUseIsRefusedInTheDialog() {
        accounts.add(new AccountData("taken", "박영희", Role.REGION_OFFICER, null));
        UI.getCurrent().navigate(AccountListView.class);

        add("taken", "이민수", Role.REGION_OFFICER);

        assertThat(_get(DoorMessage.class).getText()).contains("이미 쓰고 있습니다");
        _assertNone(NewPasswordDialog.class);
    }

    @Test
    void theFormSaysWhatIsMissing() {
        UI.getCurrent().navigate(AccountListView.class);
        _click(_get(Button.class, button -> button.withText("사용자 등록")));

        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(_get(TextField.class, field -> field.withLabel("아이디")).isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, field -> field.withLabel("이름")).isInvalid())
                .isTrue();
    }

    @Test
    @SuppressWarnings("rawtypes")
    void anOfficerOfASupportBodyNeedsTheBody() {
        UI.getCurrent().navigate(AccountListView.class);
        _click(_get(Button.class, button -> button.withText("사용자 등록")));

        role(Role.SUPPORT_OFFICER);
        _click(_get(Button.class, button -> button.withText("저장")));

        ComboBox<?> body = _get(ComboBox.class, field -> field.withLabel("소속 기관"));
        assertThat(body.isInvalid()).isTrue();
    }

    @Test
    void theListIsSearchedByPartsOfTheName() {
        accounts.add(new AccountData("findme", "홍길동", Role.REGION_OFFICER, null));
        accounts.add(new AccountData("notme", "성춘향", Role.REGION_OFFICER, null));

        show("길동");

        expectRows(grid(), 1);
    }

    @Test
    void theHistoryOfAUserSaysWhenWhoDidWhat() {
        accounts.add(new AccountData("history", "홍길동", Role.REGION_OFFICER, null));
        show("history");
        accounts.change(GridKt._get(grid(), 0).id(), new AccountData("history", "홍길동", Role.REGION_ADMIN, null));

        choose("변경 이력");

        var dialog = _get(AccountHistoryDialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("홍길동 님의 변경 이력");
        assertThat(dialog.getElement().getOuterHTML().replaceAll("\\s+", " "))
                .contains("sejong-region_admin", "역할: 시도 담당자 → 시도 관리자", "사용자 등록 아이디: history 이름: 홍길동 역할: 시도 담당자");
    }

    @Test
    @AsTenant(value = "sejong", roles = "REGION_OFFICER")
    void anOfficerDoesNotSeeTheUsers() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(AccountListView.class))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private static void add(String username, String name, Role role) {
        _click(_get(Button.class, button -> button.withText("사용자 등록")));
        _setValue(_get(TextField.class, field -> field.withLabel("아이디")), username);
        _setValue(_get(TextField.class, field -> field.withLabel("이름")), name);
        role(role);
        _click(_get(Button.class, button -> button.withText("저장")));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void role(Role role) {
        _setValue((RadioButtonGroup<Role>) _get(RadioButtonGroup.class), role);
    }

    private static void choose(String action) {
        var bar = (MenuBar) GridKt._getCellComponent(grid(), 0, "actions");
        var item = bar.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(offered -> offered.getText().equals(action))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private static void show(String words) {
        UI.getCurrent().navigate(AccountListView.class, QueryParameters.simple(Map.of("q", words)));
    }

    private static AccountGrid grid() {
        return _get(AccountGrid.class);
    }
}
