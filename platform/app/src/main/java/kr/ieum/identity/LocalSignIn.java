package kr.ieum.identity;

import kr.ieum.identity.SignInRefused.Reason;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks name and password at a tenant's address. A wrong name takes as long and is answered like a wrong password. */
@Service
public class LocalSignIn {

    private static final int LONGEST_NAME = 40;

    private final TenantDirectory tenants;
    private final AccountStore accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final DemoProperties demo;
    private final Reach reach;
    private final String nobodysHash;

    LocalSignIn(
            TenantDirectory tenants,
            AccountStore accounts,
            SignInAttempts attempts,
            PasswordEncoder passwords,
            DemoProperties demo,
            Reach reach) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.demo = demo;
        this.reach = reach;
        this.nobodysHash = java.util.Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    /**
     * @param address the tenant at whose address the user signs in, and for which the session then acts
     * @throws SignInRefused with the reason the user may know
     */
    public LocalAuthentication signIn(TenantId address, String username, String password) {
        refuseIfDown(address);
        var name = AccountData.cleaned(username);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new SignInRefused(Reason.WRONG, null);
        }
        var home = homeOf(address, name);
        var account = Tenancy.callAs(home, () -> checked(name, password));
        var authentication = opened(address, account);
        Tenancy.runAs(home, () -> accounts.signedIn(account.id()));
        return authentication;
    }

    private void refuseIfDown(TenantId address) {
        var face = tenants.find(address).orElseThrow(() -> new SignInRefused(Reason.WRONG, null));
        if (!face.isUp()) {
            throw new SignInRefused(Reason.TENANT_DOWN, null);
        }
    }

    /** An officer of a regional office signs in at a region's address, but the ministry keeps the account. */
    private TenantId homeOf(TenantId address, String name) {
        var here = Tenancy.callAs(address, () -> accounts.find(name));
        // asked in either case: the time must not tell whether the name exists
        var ofOffice = Tenancy.callAs(TenantId.NATIONAL, () -> accounts.find(name))
                .filter(account -> account.role() == Role.REGIONAL_OFFICER);
        return here.isEmpty() && ofOffice.isPresent() ? TenantId.NATIONAL : address;
    }

    private Account checked(String name, String password) {
        attempts.begin(name).ifPresent(until -> {
            throw new SignInRefused(Reason.LOCKED, until);
        });
        var account = accounts.find(name).filter(this::mayBeUsed);
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            throw new SignInRefused(Reason.WRONG, null);
        }
        attempts.forget(name);
        if (account.get().isDisabled()) {
            throw new SignInRefused(Reason.DISABLED, null);
        }
        return account.get();
    }

    private boolean mayBeUsed(Account account) {
        return demo.demo() || !account.isDemo();
    }

    private LocalAuthentication opened(TenantId address, Account account) {
        var mayActIn = reach.of(account.role(), account.organization(), address);
        if (!mayActIn.contains(address)) {
            throw new SignInRefused(
                    Reason.ELSEWHERE,
                    mayActIn.isEmpty() ? null : mayActIn.getFirst().value());
        }
        var user = new IeumUser(
                account.id().value(),
                account.username(),
                account.name(),
                address,
                account.role(),
                mayActIn,
                account.organization());
        return new LocalAuthentication(user, account.generation(), account.mustChangePassword());
    }
}
