package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import kr.ieum.plugin.People;
import kr.ieum.plugin.People.Duty;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class PeopleForPluginsTests {

    private static final TenantId GYEONGNAM = new TenantId("gyeongnam");

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    TestAccounts accounts;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "REGION_ADMIN, ADMIN",
        "REGION_OFFICER, OFFICER",
        "REGIONAL_OFFICER, REGIONAL_OFFICE",
        "SUPPORT_OFFICER, SUPPORT_BODY"
    })
    void aPersonHasTheDutyOfTheRole(String role, Duty duty) {
        be("gyeongnam", role);

        var person = people.current().orElseThrow();

        assertThat(person.duty()).isEqualTo(duty);
        assertThat(person.name()).isEqualTo("시험 사용자");
        assertThat(person.id()).isEqualTo(CurrentUser.get().account().toString());
    }

    @Test
    void nobodyIsAtWorkInAJob() {
        var person = Tenancy.callAs(GYEONGNAM, people::current);

        assertThat(person).isEmpty();
    }

    @Test
    void theMinistryIsNeverNamed() {
        be("national", "MINISTRY_ADMIN");

        assertThat(people.current()).isEmpty();
    }

    @Test
    void aUserOfAnotherRegionIsNobodyHere() {
        be("busan", "REGION_ADMIN");

        var person = Tenancy.callAs(GYEONGNAM, people::current);

        assertThat(person).isEmpty();
    }

    @Test
    void whoWorksInTheRegionIsFoundByName() {
        var officer = named("gyeongnam", Role.REGION_OFFICER, null, "창원 담당 가");
        var support = named("gyeongnam", Role.SUPPORT_OFFICER, "tp-gyeongnam", "창원 담당 나");
        named("busan", Role.REGION_OFFICER, null, "창원 담당 다");
        named("national", Role.MINISTRY_ADMIN, null, "창원 담당 라");

        var found = Tenancy.callAs(GYEONGNAM, () -> people.search("창원 담당", 10));

        assertThat(found)
                .containsExactly(
                        new People.Person(officer, "창원 담당 가", Duty.OFFICER),
                        new People.Person(support, "창원 담당 나", Duty.SUPPORT_BODY));
    }

    @Test
    void soAreThoseOfTheRegionalOfficeThatServesItButOfNoOther() {
        var own = named("national", Role.REGIONAL_OFFICER, "roff-gyeongnam", "관할 담당 가");
        named("national", Role.REGIONAL_OFFICER, "roff-daegu-gyeongbuk", "관할 담당 나");

        var found = Tenancy.callAs(GYEONGNAM, () -> people.search("관할 담당", 10));

        assertThat(found).containsExactly(new People.Person(own, "관할 담당 가", Duty.REGIONAL_OFFICE));
    }

    @Test
    void whoIsBlockedIsNotAmongThem() {
        var account = accounts.make("gyeongnam", Role.REGION_OFFICER, null, false);
        rename("gyeongnam", account, "막힌 담당");
        accounts.change("gyeongnam", account.username(), blocked -> blocked.disable(Instant.EPOCH));

        assertThat(Tenancy.callAs(GYEONGNAM, () -> people.search("막힌 담당", 10))).isEmpty();
    }

    @Test
    void noMoreAreNamedThanAskedForAndSignsMeanNothing() {
        named("gyeongnam", Role.REGION_OFFICER, null, "한도 담당 가");
        named("gyeongnam", Role.REGION_OFFICER, null, "한도 담당 나");

        assertThat(Tenancy.callAs(GYEONGNAM, () -> people.search("한도 담당", 1))).hasSize(1);
        assertThat(Tenancy.callAs(GYEONGNAM, () -> people.search("한도%담당", 10))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tenancy.callAs(GYEONGNAM, () -> people.search("한도", 501)));
    }

    private String named(String tenant, Role role, @Nullable String organization, String name) {
        var account = accounts.make(tenant, role, organization, false);
        rename(tenant, account, name);
        return account.id().value().toString();
    }

    private void rename(String tenant, Account account, String name) {
        accounts.change(tenant, account.username(), kept -> {
            var data = kept.data();
            kept.change(new AccountData(data.username(), name, data.role(), data.organization()));
        });
    }

    private void be(String tenant, String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(tenant, List.of(role)));
    }
}
