package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ieum.plugin.People;
import kr.ieum.plugin.People.Duty;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.SignIn;
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

    private void be(String tenant, String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(tenant, List.of(role)));
    }
}
