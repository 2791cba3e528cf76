package kr.ieum.identity;

import kr.ieum.identity.SignInRefused.Reason;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Service;

/** Opens a session for somebody whom an identity provider has let in. */
@Service
public class ProvidedSignIn {

    private final TenantDirectory tenants;
    private final AccountStore accounts;
    private final Reach reach;

    ProvidedSignIn(TenantDirectory tenants, AccountStore accounts, Reach reach) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.reach = reach;
    }

    /** The user, and the generation of the account that the session has. */
    public record Opened(IeumUser user, int generation) {}

    /**
     * @param subject who it is at the provider
     * @param data what the provider says
     * @param home the tenant that keeps the account
     * @param address where the user signs in, and for which the session then acts
     * @throws SignInRefused when the tenant is down or not among the user's, or the account is disabled here
     */
    public Opened open(String subject, AccountData data, TenantId home, TenantId address) {
        if (tenants.find(address).filter(TenantFace::isUp).isEmpty()) {
            throw new SignInRefused(Reason.TENANT_DOWN, null);
        }
        var mayActIn = reach.of(data.role(), data.organization(), home);
        if (!mayActIn.contains(address)) {
            throw new SignInRefused(
                    Reason.ELSEWHERE,
                    mayActIn.isEmpty() ? null : mayActIn.getFirst().value());
        }
        var account = Tenancy.callAs(home, () -> accounts.keep(subject, data));
        var user = new IeumUser(
                account.id().value(),
                account.username(),
                account.name(),
                address,
                account.role(),
                mayActIn,
                account.organization());
        return new Opened(user, account.generation());
    }
}
