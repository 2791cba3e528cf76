package kr.ieum.identity.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.identity.TenantFace;
import kr.ieum.identity.web.EndNotice;
import kr.ieum.identity.web.TenantAddresses;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The address of the running request, for views. */
@Component
class CurrentAddress {

    private final TenantAddresses addresses;
    private final TenantDirectory tenants;

    CurrentAddress(TenantAddresses addresses, TenantDirectory tenants) {
        this.addresses = addresses;
        this.tenants = tenants;
    }

    Optional<TenantFace> face() {
        return addresses
                .of(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .flatMap(tenants::find);
    }

    Optional<TenantFace> face(String tenant) {
        return TenantId.isValid(tenant) ? tenants.find(new TenantId(tenant)) : Optional.empty();
    }

    String of(TenantId tenant) {
        return addresses.of(tenant, VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    Optional<EndNotice> takeEndNotice() {
        return EndNotice.take(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
