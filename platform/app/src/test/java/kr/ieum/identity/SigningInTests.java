package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kr.ieum.identity.SignInRefused.Reason;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SigningInTests {

    private static final TenantId BUSAN = new TenantId("busan");
    private static final TenantId DAEGU = new TenantId("daegu");
    private static final TenantId GYEONGBUK = new TenantId("gyeongbuk");

    @Autowired
    LocalSignIn signIn;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    @Test
    void aUserActsForTheTenantOfTheAddress() {
        var username = accounts.in("busan", Role.REGION_OFFICER);

        var user = signIn.signIn(BUSAN, username, TestAccounts.PASSWORD).getPrincipal();

        assertThat(user.tenant()).isEqualTo(BUSAN);
        assertThat(user.mayActIn()).containsExactly(BUSAN);
        assertThat(user.role()).isEqualTo(Role.REGION_OFFICER);
    }

    @Test
    void capitalsAndBlanksAroundTheNameDoNotMatter() {
        var username = accounts.in("busan", Role.REGION_OFFICER);

        var user = signIn.signIn(BUSAN, " " + username.toUpperCase(java.util.Locale.ROOT) + " ", TestAccounts.PASSWORD);

        assertThat(user.getPrincipal().username()).isEqualTo(username);
    }

    @Test
    void fiveWrongPasswordsLockTheNameForTenMinutes() {
        var username = accounts.in("busan", Role.REGION_OFFICER);

        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(refusal(BUSAN, username, "wrong").reason()).isEqualTo(Reason.WRONG);
        }
        var locked = refusal(BUSAN, username, TestAccounts.PASSWORD);

        assertThat(locked.reason()).isEqualTo(Reason.LOCKED);
        assertThat(Duration.between(clock.instant(), (Instant) locked.detail()))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
    }

    @Test
    void aNameThatDoesNotExistIsLockedLikeOneThatDoes() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(refusal(BUSAN, "ghost-in-busan", "wrong").reason()).isEqualTo(Reason.WRONG);
        }

        assertThat(refusal(BUSAN, "ghost-in-busan", "wrong").reason()).isEqualTo(Reason.LOCKED);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        var username = accounts.in("busan", Role.REGION_OFFICER);

        for (var attempt = 0; attempt < 4; attempt++) {
            refusal(BUSAN, username, "wrong");
        }
        signIn.signIn(BUSAN, username, TestAccounts.PASSWORD);

        assertThat(refusal(BUSAN, username, "wrong").reason()).isEqualTo(Reason.WRONG);
        assertThat(signIn.signIn(BUSAN, username, TestAccounts.PASSWORD)).isNotNull();
    }

    @Test
    void aDisabledAccountLearnsSoOnlyWithTheRightPassword() {
        var username = accounts.in("busan", Role.REGION_OFFICER);
        accounts.change("busan", username, account -> account.disable(clock.instant()));

        assertThat(refusal(BUSAN, username, "wrong").reason()).isEqualTo(Reason.WRONG);
        assertThat(refusal(BUSAN, username, TestAccounts.PASSWORD).reason()).isEqualTo(Reason.DISABLED);
    }

    @Test
    void aPasswordGivenBySomeoneElseGivesNoRoleUntilItIsChanged() {
        var account = accounts.make("busan", Role.REGION_ADMIN, null, true);

        var authentication = signIn.signIn(BUSAN, account.username(), TestAccounts.PASSWORD);

        assertThat(authentication.mustChangePassword()).isTrue();
        assertThat(authentication.getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_CHANGES_PASSWORD");
    }

    @Test
    void anOfficerOfARegionalOfficeSignsInAtAnyRegionOfTheJurisdiction() {
        var username = accounts.officeOfficer("roff-daegu-gyeongbuk");

        var user = signIn.signIn(GYEONGBUK, username, TestAccounts.PASSWORD).getPrincipal();

        assertThat(user.tenant()).isEqualTo(GYEONGBUK);
        assertThat(user.mayActIn()).containsExactly(DAEGU, GYEONGBUK);
        assertThat(user.home()).isEqualTo(TenantId.NATIONAL);
    }

    @Test
    void anOfficerOfARegionalOfficeIsSentToTheJurisdictionFromElsewhere() {
        var username = accounts.officeOfficer("roff-daegu-gyeongbuk");

        var refused = refusal(BUSAN, username, TestAccounts.PASSWORD);

        assertThat(refused.reason()).isEqualTo(Reason.ELSEWHERE);
        assertThat(refused.detail()).isEqualTo("daegu");
    }

    @Test
    void theMinistrysUsersSignInAtTheMinistrysAddressOnly() {
        var username = accounts.in("national", Role.MINISTRY_ANALYST);

        var user = signIn.signIn(TenantId.NATIONAL, username, TestAccounts.PASSWORD)
                .getPrincipal();

        assertThat(user.mayActIn()).containsExactly(TenantId.NATIONAL);
        assertThat(refusal(BUSAN, username, TestAccounts.PASSWORD).reason()).isEqualTo(Reason.WRONG);
    }

    private SignInRefused refusal(TenantId address, String username, String password) {
        return catchThrowableOfType(SignInRefused.class, () -> signIn.signIn(address, username, password));
    }
}
