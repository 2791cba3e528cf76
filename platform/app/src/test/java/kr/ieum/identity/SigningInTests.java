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

    private static final TenantId INCHEON = new TenantId("incheon");
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
        var username = accounts.in("incheon", Role.REGION_OFFICER);

        var user = signIn.signIn(INCHEON, username, TestAccounts.PASSWORD).getPrincipal();

        assertThat(user.tenant()).isEqualTo(INCHEON);
        assertThat(user.mayActIn()).containsExactly(INCHEON);
        assertThat(user.role()).isEqualTo(Role.REGION_OFFICER);
    }

    @Test
    void capitalsAndBlanksAroundTheNameDoNotMatter() {
        var username = accounts.in("incheon", Role.REGION_OFFICER);

        var user =
                signIn.signIn(INCHEON, " " + username.toUpperCase(java.util.Locale.ROOT) + " ", TestAccounts.PASSWORD);

        assertThat(user.getPrincipal().username()).isEqualTo(username);
    }

    @Test
    void fiveWrongPasswordsLockTheNameForTenMinutes() {
        var username = accounts.in("incheon", Role.REGION_OFFICER);

        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(refusal(INCHEON, username, "wrong").reason()).isEqualTo(Reason.WRONG);
        }
        var locked = refusal(INCHEON, username, TestAccounts.PASSWORD);

        assertThat(locked.reason()).isEqualTo(Reason.LOCKED);
        assertThat(Duration.between(clock.instant(), (Instant) locked.detail()))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
    }

    @Test
    void aNameThatDoesNotExistIsLockedLikeOneThatDoes() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(refusal(INCHEON, "ghost-in-incheon", "wrong").reason()).isEqualTo(Reason.WRONG);
        }

        assertThat(refusal(INCHEON, "ghost-in-incheon", "wrong").reason()).isEqualTo(Reason.LOCKED);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        var username = accounts.in("incheon", Role.REGION_OFFICER);

        for (var attempt = 0; attempt < 4; attempt++) {
            refusal(INCHEON, username, "wrong");
        }
        signIn.signIn(INCHEON, username, TestAccounts.PASSWORD);

        assertThat(refusal(INCHEON, username, "wrong").reason()).isEqualTo(Reason.WRONG);
        assertThat(signIn.signIn(INCHEON, username, TestAccounts.PASSWORD)).isNotNull();
    }

    @Test
    void aDisabledAccountLearnsSoOnlyWithTheRightPassword() {
        var username = accounts.in("incheon", Role.REGION_OFFICER);
        accounts.change("incheon", username, account -> account.disable(clock.instant()));

        assertThat(refusal(INCHEON, username, "wrong").reason()).isEqualTo(Reason.WRONG);
        assertThat(refusal(INCHEON, username, TestAccounts.PASSWORD).reason()).isEqualTo(Reason.DISABLED);
    }

    @Test
    void aPasswordGivenBySomeoneElseGivesNoRoleUntilItIsChanged() {
        var account = accounts.make("incheon", Role.REGION_ADMIN, null, true);

        var authentication = signIn.signIn(INCHEON, account.username(), TestAccounts.PASSWORD);

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

        var refused = refusal(INCHEON, username, TestAccounts.PASSWORD);

        assertThat(refused.reason()).isEqualTo(Reason.ELSEWHERE);
        assertThat(refused.detail()).isEqualTo("daegu");
    }

    @Test
    void theMinistrysUsersSignInAtTheMinistrysAddressOnly() {
        var username = accounts.in("national", Role.MINISTRY_ANALYST);

        var user = signIn.signIn(TenantId.NATIONAL, username, TestAccounts.PASSWORD)
                .getPrincipal();

        assertThat(user.mayActIn()).containsExactly(TenantId.NATIONAL);
        assertThat(refusal(INCHEON, username, TestAccounts.PASSWORD).reason()).isEqualTo(Reason.WRONG);
    }

    private SignInRefused refusal(TenantId address, String username, String password) {
        return catchThrowableOfType(SignInRefused.class, () -> signIn.signIn(address, username, password));
    }
}
