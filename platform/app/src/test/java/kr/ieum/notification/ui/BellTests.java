package kr.ieum.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.popover.Popover;
import java.time.Clock;
import java.time.Duration;
import kr.ieum.identity.CurrentUser;
import kr.ieum.notification.Audience;
import kr.ieum.notification.NotificationService;
import kr.ieum.notification.Telling;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import kr.ieum.text.LocalizedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "sejong", roles = "REGION_ADMIN")
class BellTests {

    @Autowired
    NotificationService notifications;

    @Autowired
    OpenBells bells;

    @Autowired
    Clock clock;

    @BeforeEach
    void everythingIsRead() {
        notifications.readAll();
        UI.getCurrent().add(new Bell(notifications, bells, CurrentUser.get(), clock));
    }

    @Test
    void ringsInAnOpenPageAsSoonAsSomethingIsTold() {
        assertThat(bell().getText()).isEqualTo("알림");

        notifications.tell(Audience.ADMINS, telling("플러그인이 멈췄습니다", "plugins"));

        awaitText("알림 1");
        assertThat(bell().getAriaLabel()).contains("알림, 읽지 않은 것 1건");
    }

    @Test
    void showsWhatWasToldWithTheWayToIt() {
        notifications.tell(Audience.ADMINS, telling("검토할 플러그인이 있습니다", "plugins"));
        awaitText("알림 1");

        _get(Popover.class).open();

        assertThat(_get(Anchor.class, link -> link.withText("검토할 플러그인이 있습니다")).getHref())
                .isEqualTo("plugins");
    }

    @Test
    void aReadOneNoLongerCounts() {
        notifications.tell(Audience.ADMINS, telling("하나", ""));
        awaitText("알림 1");
        _get(Popover.class).open();

        _click(_get(Button.class, button -> button.withText("읽음")));

        assertThat(bell().getText()).isEqualTo("알림");
        _assertNone(ListItem.class, item -> item.withClasses("notification-unread"));
    }

    @Test
    void staysSilentWhenAnotherRegionIsTold() {
        Tenancy.runAs(new TenantId("jeju"), () -> notifications.tell(Audience.EVERYONE, telling("제주", "")));

        bells.ring(new kr.ieum.notification.NotificationTold(new TenantId("sejong")));
        MockVaadin.clientRoundtrip(false);

        assertThat(bell().getText()).isEqualTo("알림");
    }

    private static Button bell() {
        return _get(Button.class, button -> button.withClasses("bell"));
    }

    private static void awaitText(String text) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(bell().getText()).isEqualTo(text);
        });
    }

    private static Telling telling(String title, String path) {
        return Telling.of(new LocalizedName(title, "Told"), new LocalizedName("말", "Words"), path);
    }
}
