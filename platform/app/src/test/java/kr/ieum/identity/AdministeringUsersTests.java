package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import kr.ieum.identity.SignInRefused.Reason;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
@AsTenant(value = "jeju", roles = "REGION_ADMIN")
class AdministeringUsersTests {

    private static final TenantId JEJU = new TenantId("jeju");

    @Autowired
    AccountService service;

    @Autowired
    AccountSearch search;

    @Autowired
    LocalSignIn signIn;

    @Autowired
    TestAccounts accounts;

    @Test
    void aNewUserSignsInWithThePasswordShownOnceAndHasToChangeIt() {
        var password = service.add(new AccountData("newcomer", "새 사용자", Role.REGION_OFFICER, null));

        var authentication = signIn.signIn(JEJU, "newcomer", password.value());

        assertThat(authentication.mustChangePassword()).isTrue();
    }

    @Test
    void aUsernameIsGivenOnceInATenant() {
        service.add(new AccountData("twice", "새 사용자", Role.REGION_OFFICER, null));

        assertThatThrownBy(() -> service.add(new AccountData("twice", "다른 사용자", Role.REGION_ADMIN, null)))
                .isInstanceOf(UsernameTaken.class);
    }

    @Test
    void anotherTenantMayGiveTheSameUsername() {
        var theirs = accounts.in("incheon", Role.REGION_OFFICER);

        assertThatCode(() -> service.add(new AccountData(theirs, "새 사용자", Role.REGION_OFFICER, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void aRegionHasNoUsersOfTheMinistry() {
        assertThatThrownBy(() -> service.add(new AccountData("minister", "새 사용자", Role.MINISTRY_ADMIN, null)))
                .isInstanceOf(RoleRefused.class);
    }

    @Test
    void aResetPasswordReplacesTheOldOneAndEndsTheLock() {
        var account = accounts.make("jeju", Role.REGION_OFFICER, null, false);
        failFiveTimes(account.username());

        var password = service.resetPassword(account.id());

        assertThat(signIn.signIn(JEJU, account.username(), password.value()).mustChangePassword())
                .isTrue();
        assertThat(refusal(account.username())).isEqualTo(Reason.WRONG);
    }

    @Test
    void anUnlockedUserSignsInAtOnce() {
        var account = accounts.make("jeju", Role.REGION_OFFICER, null, false);
        failFiveTimes(account.username());

        assertThat(search.find(account.username(), PageRequest.of(0, 1))
                        .getFirst()
                        .lockedUntil())
                .isNotNull();

        service.unlock(account.id());

        assertThat(signIn.signIn(JEJU, account.username(), TestAccounts.PASSWORD))
                .isNotNull();
    }

    @Test
    void aDisabledUserComesBackWhenEnabled() {
        var account = accounts.make("jeju", Role.REGION_OFFICER, null, false);

        service.disable(account.id());
        var whileDisabled = refusal(account.username());
        service.enable(account.id());

        assertThat(whileDisabled).isEqualTo(Reason.DISABLED);
        assertThat(signIn.signIn(JEJU, account.username(), TestAccounts.PASSWORD))
                .isNotNull();
    }

    @Test
    void administratorsDoNotDisableThemselves() {
        assertThatThrownBy(() -> service.disable(new AccountId(CurrentUser.get().account())))
                .isInstanceOf(OwnAccount.class);
    }

    @Test
    @AsTenant(value = "ulsan", roles = "REGION_ADMIN")
    void theLastAdministratorStays() {
        var first = accounts.make("ulsan", Role.REGION_ADMIN, null, false);
        var second = accounts.make("ulsan", Role.REGION_ADMIN, null, false);
        service.disable(first.id());

        assertThatThrownBy(() -> service.disable(second.id())).isInstanceOf(LastAdmin.class);
        assertThatThrownBy(() -> service.change(
                        second.id(), new AccountData(second.username(), second.name(), Role.REGION_OFFICER, null)))
                .isInstanceOf(LastAdmin.class);
    }

    @Test
    void theUsersOfAnotherTenantAreOutOfReach() {
        var theirs = accounts.make("incheon", Role.REGION_OFFICER, null, false);

        assertThat(search.find(theirs.username(), PageRequest.of(0, 10))).isEmpty();
        assertThatThrownBy(() -> service.disable(theirs.id())).isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    @AsTenant(value = "jeju", roles = "REGION_OFFICER")
    void anOfficerAdministersNobody() {
        assertThatThrownBy(() -> search.find("", PageRequest.of(0, 10)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> service.add(new AccountData("friend", "새 사용자", Role.REGION_ADMIN, null)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private void failFiveTimes(String username) {
        for (var attempt = 0; attempt < 5; attempt++) {
            catchThrowableOfType(SignInRefused.class, () -> signIn.signIn(JEJU, username, "wrong password"));
        }
    }

    private Reason refusal(String username) {
        return catchThrowableOfType(SignInRefused.class, () -> signIn.signIn(JEJU, username, TestAccounts.PASSWORD))
                .reason();
    }
}
