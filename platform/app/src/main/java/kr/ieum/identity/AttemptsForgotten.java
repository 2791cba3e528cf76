package kr.ieum.identity;

import java.time.Clock;
import kr.ieum.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets names that nobody has tried to sign in with for long: each night, in every tenant. */
@Component
class AttemptsForgotten {

    private final TenantDirectory tenants;
    private final SignInAttempts attempts;
    private final IdentityProperties properties;
    private final Clock clock;

    AttemptsForgotten(TenantDirectory tenants, SignInAttempts attempts, IdentityProperties properties, Clock clock) {
        this.tenants = tenants;
        this.attempts = attempts;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(cron = "${ieum.sign-in.forget-at:0 30 3 * * *}", zone = "Asia/Seoul")
    void forgetOld() {
        var then = clock.instant().minus(properties.forget());
        tenants.everyTenant().forEach(tenant -> Tenancy.runAs(tenant, () -> attempts.forgetBefore(then)));
    }
}
