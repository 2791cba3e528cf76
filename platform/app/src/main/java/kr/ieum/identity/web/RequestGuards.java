package kr.ieum.identity.web;

import kr.ieum.identity.SignInMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.stereotype.Component;

/** Puts the checks of address and session into the chain of filters: after sign-out, before everything else. */
@Component
public class RequestGuards {

    private final TenantAddresses addresses;
    private final SignInMethod method;
    private final OtherAddressPage refusal;

    RequestGuards(TenantAddresses addresses, SignInMethod method, OtherAddressPage refusal) {
        this.addresses = addresses;
        this.method = method;
        this.refusal = refusal;
    }

    public void addTo(HttpSecurity security) {
        security.addFilterAfter(new AddressGuard(addresses, method, refusal), LogoutFilter.class);
        security.addFilterAfter(new TenantPath(addresses, refusal), AddressGuard.class);
    }
}
