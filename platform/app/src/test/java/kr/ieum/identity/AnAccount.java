package kr.ieum.identity;

import kr.ieum.tenancy.TenantId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A user of its own for a test of views. */
@Component
public class AnAccount {

    public static final String PASSWORD = TestAccounts.PASSWORD;

    private final TestAccounts accounts;
    private final LocalSignIn signIn;
    private String username = "";
    private TenantId tenant = TenantId.NATIONAL;

    AnAccount(TestAccounts accounts, LocalSignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    public void signInForTheFirstTime(String tenantId) {
        tenant = new TenantId(tenantId);
        username = accounts.make(tenantId, Role.REGION_ADMIN, null, true).username();
        SecurityContextHolder.getContext().setAuthentication(signIn.signIn(tenant, username, PASSWORD));
    }

    public boolean signsInWith(String password) {
        try {
            signIn.signIn(tenant, username, password);
            return true;
        } catch (SignInRefused refused) {
            return false;
        }
    }
}
