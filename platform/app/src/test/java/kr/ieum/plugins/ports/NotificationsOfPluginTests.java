package kr.ieum.plugins.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.ieum.notification.Notification;
import kr.ieum.notification.NotificationService;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.Notifications.Audience;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@AsTenant(value = "chungbuk", roles = "REGION_ADMIN")
class NotificationsOfPluginTests {

    private static final LocalText TITLE = new LocalText("기한이 다가옵니다", "A deadline is near");
    private static final LocalText WORDS = new LocalText("사흘 남았습니다.", "Three days are left.");

    @Autowired
    NotificationService notifications;

    @Test
    void leadsToThePluginsOwnPageAndSaysWhoTellsIt() {
        port().tell(Audience.OFFICERS, TITLE, WORDS, "tickets?late=yes");

        assertThat(notifications.latest(1))
                .extracting(Notification::path, Notification::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("x/sample/tickets?late=yes", "sample"));
    }

    @Test
    void mayLeadNowhere() {
        port().tell(Audience.EVERYONE, TITLE, WORDS, "");

        assertThat(notifications.latest(1)).extracting(Notification::path).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "../users", "/tickets", "https://elsewhere.example", "tickets/../../users"})
    void leadsToNoOtherPage(String path) {
        assertThatThrownBy(() -> port().tell(Audience.ADMINS, TITLE, WORDS, path))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private NotificationsOfPlugin port() {
        return new NotificationsOfPlugin(notifications, "sample", List.of("tickets"));
    }
}
