package kr.ieum.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Accounts with a password that everybody knows, for trying the system out; only where {@code ieum.demo} is on. */
@Service
@ConditionalOnBooleanProperty("ieum.demo")
public class DemoAccounts {

    private final TenantDirectory tenants;
    private final AccountStore accounts;
    private final PasswordEncoder passwords;
    private final DemoProperties properties;
    private final Clock clock;

    DemoAccounts(
            TenantDirectory tenants,
            AccountStore accounts,
            PasswordEncoder passwords,
            DemoProperties properties,
            Clock clock) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
        this.clock = clock;
    }

    /** The one password of them all. */
    public String password() {
        return properties.demoPassword();
    }

    /** Who can sign in at the tenant's address. */
    public List<AccountData> at(TenantId tenant) {
        var kept = DemoUsers.keptBy(tenant).stream();
        return tenant.isNational()
                ? kept.filter(account -> account.role().isOfMinistry()).toList()
                : Stream.concat(kept, officesOf(tenant)).toList();
    }

    /** Makes those that are missing; the password follows the setting. */
    void make() {
        var hash = Objects.requireNonNull(passwords.encode(password()));
        for (var face : tenants.all()) {
            Tenancy.runAs(face.id(), () -> accounts.keepDemo(DemoUsers.keptBy(face.id()), hash));
        }
    }

    private Stream<AccountData> officesOf(TenantId tenant) {
        var today = LocalDate.now(clock);
        return DemoUsers.keptBy(TenantId.NATIONAL).stream()
                .filter(account -> account.organization() != null
                        && tenants.jurisdictionOf(account.organization(), today).contains(tenant));
    }
}
