package kr.ieum.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts for tests of signing in; each test makes its own, with a name nobody else has. */
@Component
class TestAccounts {

    static final String PASSWORD = "바른 비밀번호 2026";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    TestAccounts(Accounts accounts, PasswordEncoder passwords, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    /** The username of a new account in the tenant. */
    String in(String tenant, Role role) {
        return make(tenant, role, null, false).username();
    }

    String officeOfficer(String office) {
        return make("national", Role.REGIONAL_OFFICER, office, false).username();
    }

    Account make(String tenant, Role role, @Nullable String organization, boolean mustChangePassword) {
        var username = "t" + UUID.randomUUID().toString().substring(0, 12);
        var data = new AccountData(username, "시험 사용자", role, organization);
        var account = new Account(data, Objects.requireNonNull(passwords.encode(PASSWORD)), mustChangePassword, false);
        return Objects.requireNonNull(
                Tenancy.callAs(new TenantId(tenant), () -> transaction.execute(status -> accounts.save(account))));
    }

    void change(String tenant, String username, java.util.function.Consumer<Account> action) {
        Tenancy.runAs(
                new TenantId(tenant),
                () -> transaction.executeWithoutResult(status ->
                        List.of(accounts.findByUsername(username).orElseThrow()).forEach(action)));
    }
}
