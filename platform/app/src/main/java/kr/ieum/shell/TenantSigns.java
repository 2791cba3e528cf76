package kr.ieum.shell;

import com.vaadin.flow.component.UI;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

@Component
class TenantSigns {

    private final Regions regions;

    TenantSigns(Regions regions) {
        this.regions = regions;
    }

    TenantSign of(TenantId tenant) {
        var locale = UI.getCurrent().getLocale();
        return new TenantSign(tenant, regions.nameOf(tenant).in(locale), regions.colorOf(tenant));
    }
}
