package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Difference;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
@AsTenant(value = "jeju", roles = "REGION_ADMIN")
class AccountHistoryTests {

    @Autowired
    AccountService service;

    @Autowired
    AccountStore store;

    @Autowired
    AccountHistory history;

    @Autowired
    AccountSearch search;

    @Autowired
    TestAccounts accounts;

    @Test
    void aNewUserIsRememberedWithWhoAddedIt() {
        var id = add("remembered");

        var entry = history.of(id).getFirst();

        assertThat(entry.action()).isEqualTo(Action.CREATED);
        assertThat(entry.actor()).isEqualTo("jeju-region_admin");
        assertThat(entry.before()).isNull();
        assertThat(entry.after())
                .contains("remembered", "홍길동", "REGION_OFFICER")
                .doesNotContain("password");
    }

    @Test
    void anotherRoleIsRememberedWithTheFormerOne() {
        var id = add("promoted");

        service.change(id, new AccountData("promoted", "홍길동", Role.REGION_ADMIN, null));

        assertThat(Difference.of(history.of(id).getFirst())).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("role");
            assertThat(String.valueOf(difference.before())).contains("REGION_OFFICER");
            assertThat(String.valueOf(difference.after())).contains("REGION_ADMIN");
        });
    }

    @Test
    void savingWithoutAChangeIsNoChange() {
        var id = add("unchanged");

        service.change(id, new AccountData("unchanged", "홍길동", Role.REGION_OFFICER, null));

        assertThat(history.of(id)).hasSize(1);
    }

    @Test
    void whatIsDoneToAnAccountIsRememberedInOrder() {
        var id = add("busy");

        service.resetPassword(id);
        service.disable(id);
        service.enable(id);
        service.unlock(id);
        store.choosePassword(id, "hash");

        assertThat(history.of(id))
                .extracting(ChangeEntry::reason)
                .containsExactly(
                        "identity.history.PASSWORD_CHOSEN",
                        "identity.history.UNLOCKED",
                        "identity.history.ENABLED",
                        "identity.history.DISABLED",
                        "identity.history.PASSWORD_RESET",
                        null);
    }

    @Test
    void aRefusedChangeIsNotRemembered() {
        var own = new AccountId(CurrentUser.get().account());

        assertThatThrownBy(() -> service.disable(own)).isInstanceOf(OwnAccount.class);

        assertThat(history.of(own)).isEmpty();
    }

    @Test
    void theHistoryOfAnotherTenantsAccountIsOutOfReach() {
        var ours = add("ourown");

        var seen = Tenancy.callAs(new TenantId("incheon"), () -> history.of(ours));

        assertThat(seen).isEmpty();
    }

    @Test
    @AsTenant(value = "jeju", roles = "REGION_OFFICER")
    void anOfficerReadsNoHistory() {
        assertThatThrownBy(() -> history.of(new AccountId(UUID.randomUUID())))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private AccountId add(String username) {
        service.add(new AccountData(username, "홍길동", Role.REGION_OFFICER, null));
        return search.find(username, PageRequest.of(0, 1)).getFirst().id();
    }
}
