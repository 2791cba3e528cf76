package kr.ieum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SignIn;
import kr.ieum.text.LocalizedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "busan", roles = "REGION_ADMIN")
class NotificationsTests {

    @Autowired
    NotificationService notifications;

    @Autowired
    TenantDirectory tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @BeforeEach
    void nothingToldYet() {
        tenants.all()
                .forEach(tenant -> Tenancy.runAs(
                        tenant.id(),
                        () -> transaction.executeWithoutResult(status ->
                                jdbc.sql("DELETE FROM core.notification").update())));
    }

    @Test
    void adminsAreToldWhatOfficersAreNot() {
        notifications.tell(Audience.ADMINS, telling("관리자만"));
        notifications.tell(Audience.OFFICERS, telling("담당자도"));
        notifications.tell(Audience.EVERYONE, telling("모두"));

        assertThat(titles()).containsExactly("모두", "담당자도", "관리자만");
        be("busan", "REGION_OFFICER");
        assertThat(titles()).containsExactly("모두", "담당자도");
        be("busan", "SUPPORT_OFFICER");
        assertThat(titles()).containsExactly("모두");
    }

    @Test
    void aPersonMayBeToldAlone() {
        notifications.tell(CurrentUser.get().account(), telling("나만"));

        assertThat(titles()).containsExactly("나만");
        be("busan", "REGION_OFFICER");
        assertThat(titles()).isEmpty();
    }

    @Test
    void anotherRegionIsToldNothing() {
        notifications.tell(Audience.EVERYONE, telling("부산"));

        be("gangwon", "REGION_ADMIN");

        assertThat(titles()).isEmpty();
        assertThat(notifications.unread()).isZero();
    }

    @Test
    void workWithoutAUserTellsTheTenantItIsDoneFor() {
        SecurityContextHolder.clearContext();

        Tenancy.runAs(new TenantId("gangwon"), () -> notifications.tell(Audience.ADMINS, telling("멈춤")));

        be("gangwon", "REGION_ADMIN");
        assertThat(titles()).containsExactly("멈춤");
    }

    @Test
    void eachReadsForThemselves() {
        notifications.tell(Audience.EVERYONE, telling("하나"));
        notifications.tell(Audience.EVERYONE, telling("둘"));

        notifications.read(notifications.latest(10).getFirst().id());
        notifications.read(notifications.latest(10).getFirst().id());

        assertThat(notifications.unread()).isOne();
        assertThat(notifications.latest(10)).extracting(Notification::read).containsExactly(true, false);
        be("busan", "REGION_OFFICER");
        assertThat(notifications.unread()).isEqualTo(2);
        notifications.readAll();
        assertThat(notifications.unread()).isZero();
    }

    @Test
    void nobodyReadsWhatIsNotTheirs() {
        notifications.tell(Audience.ADMINS, telling("관리자만"));
        var id = notifications.latest(10).getFirst().id();

        be("busan", "REGION_OFFICER");
        notifications.read(id);

        be("busan", "REGION_ADMIN");
        assertThat(notifications.unread()).isOne();
    }

    @Test
    void afterNinetyDaysItIsGone() {
        notifications.tell(Audience.EVERYONE, telling("오래됨"));
        notifications.read(notifications.latest(10).getFirst().id());

        clearAfter(Duration.ofDays(89));
        assertThat(titles()).containsExactly("오래됨");
        clearAfter(Duration.ofDays(91));

        assertThat(titles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/x", "javascript:alert(1)", "../up"})
    void aPathLeadsNowhereButInside(String path) {
        assertThatThrownBy(() -> Telling.of(new LocalizedName("가", "a"), new LocalizedName("", ""), path))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void clearAfter(Duration time) {
        var later = Clock.offset(clock, time);
        new OldNotifications(tenants, jdbc, transaction, new NotificationProperties(Duration.ofDays(90)), later)
                .clear();
    }

    private List<String> titles() {
        return notifications.latest(10).stream()
                .map(notification -> notification.title().ko())
                .toList();
    }

    private void be(String tenant, String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(tenant, List.of(role)));
    }

    private static Telling telling(String title) {
        return Telling.of(new LocalizedName(title, "Told"), new LocalizedName("말", "Words"), "");
    }
}
