package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules();

    PasswordRulesTests() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"바람 부는 날 자전거", "correct horse battery", "7-Herons-on-the-wire"})
    void aLongPasswordIsTaken(String password) {
        assertThatCode(() -> rules.check("kimcs", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab1!Ab1!x, SHORT",
        "my-KIMCS-password, NAME",
        "qwertyuiop, COMMON",
        "Password2026!!, COMMON",
        "대한민국2026!!!, COMMON",
        "1212121212, COMMON"
    })
    void aWeakPasswordIsRefusedForItsFault(String password, String fault) {
        assertThatThrownBy(() -> rules.check("kimcs", password))
                .isInstanceOf(WeakPassword.class)
                .hasMessage("identity.password." + fault);
    }

    @Test
    void aPasswordThatCannotBeKeptWholeIsRefused() {
        assertThatThrownBy(() -> rules.check("kimcs", "가나다라마바사아자차카타파하거너더러머버서어저처커"))
                .hasMessage("identity.password.LONG");
    }
}
