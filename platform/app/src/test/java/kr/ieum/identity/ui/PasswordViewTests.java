package kr.ieum.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import kr.ieum.identity.AnAccount;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewTest
class PasswordViewTests {

    private static final String WANTED = "새로 정한 비밀번호 7";

    @Autowired
    AnAccount account;

    @BeforeEach
    void signInWithAPasswordGivenBySomebodyElse() {
        account.signInForTheFirstTime("incheon");
    }

    @Test
    void everyOtherPageLeadsHereUntilThePasswordIsChanged() {
        UI.getCurrent().navigate("users");

        _assertOne(PasswordView.class);
        _assertNone(AccountListView.class);
    }

    @Test
    void theUserGoesOnWithANewPassword() {
        UI.getCurrent().navigate(PasswordView.class);

        change(AnAccount.PASSWORD, WANTED, WANTED);

        assertThat(account.signsInWith(WANTED)).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_REGION_ADMIN");
        UI.getCurrent().navigate(AccountListView.class);
        _assertOne(AccountListView.class);
    }

    @Test
    void aWrongPresentPasswordIsSaidAtItsField() {
        UI.getCurrent().navigate(PasswordView.class);

        change("not the password", WANTED, WANTED);

        assertThat(field("지금 비밀번호").getErrorMessage()).contains("맞지 않습니다");
        assertThat(account.signsInWith(WANTED)).isFalse();
    }

    @Test
    void aWeakPasswordIsSaidAtItsField() {
        UI.getCurrent().navigate(PasswordView.class);

        change(AnAccount.PASSWORD, "password12", "password12");

        assertThat(field("새 비밀번호").getErrorMessage()).contains("흔히 쓰여");
    }

    @Test
    void twoDifferentNewPasswordsAreNotTaken() {
        UI.getCurrent().navigate(PasswordView.class);

        change(AnAccount.PASSWORD, WANTED, WANTED + "!");

        assertThat(field("새 비밀번호 확인").getErrorMessage()).contains("서로 다릅니다");
    }

    private static void change(String present, String wanted, String again) {
        _setValue(field("지금 비밀번호"), present);
        _setValue(field("새 비밀번호"), wanted);
        _setValue(field("새 비밀번호 확인"), again);
        _click(_get(Button.class, button -> button.withText("변경")));
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, field -> field.withLabel(label));
    }
}
