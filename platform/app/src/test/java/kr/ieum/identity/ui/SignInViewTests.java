package kr.ieum.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;

@ViewTest
class SignInViewTests {

    @Test
    void theBareAddressOffersAllRegionsAndTheMinistry() {
        UI.getCurrent().navigate(SignInView.class);

        var ways = _find(Anchor.class, anchor -> anchor.withClasses("door-way"));
        assertThat(ways).hasSize(18);
        assertThat(ways.getFirst().getElement().getTextRecursively()).isEqualTo("서울특별시");
        assertThat(ways.getLast().getElement().getTextRecursively()).isEqualTo("중소벤처기업부");
    }

    @Test
    void theSignInPageBearsTheRegionsNameAndColour() {
        at("jeonnam");

        UI.getCurrent().navigate(SignInView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("전라남도");
        assertThat(_get(SignInView.class).getStyle().get("--tenant-color")).isEqualTo("#58046b");
        _assertOne(LoginForm.class);
    }

    @Test
    void aLockedNameLearnsUntilWhen() {
        at("jeonnam");

        refused(Map.of("error", "LOCKED", "until", "14:05"));

        assertThat(_get(DoorMessage.class).getText()).contains("14:05까지 잠갔습니다");
    }

    @Test
    void whatIsNotATimeIsNotShownAsOne() {
        at("jeonnam");

        refused(Map.of("error", "LOCKED", "until", "<b>now</b>"));

        assertThat(_get(DoorMessage.class).getText()).doesNotContain("now");
    }

    @Test
    void anOfficerFromElsewhereReadsWhereToSignIn() {
        at("busan");

        refused(Map.of("error", "ELSEWHERE", "at", "daegu"));

        assertThat(_get(DoorMessage.class).getText()).contains("대구광역시");
    }

    @Test
    void demoAccountsAreNotShownOutsideADemonstration() {
        at("jeonnam");

        UI.getCurrent().navigate(SignInView.class);

        _assertNone(DemoHint.class);
    }

    private static void refused(Map<String, String> parameters) {
        UI.getCurrent().navigate(SignInView.class, QueryParameters.simple(parameters));
    }

    private static void at(String tenant) {
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setCookiesInt(new Cookie[] {new Cookie("ieum-tenant", tenant)});
    }
}
