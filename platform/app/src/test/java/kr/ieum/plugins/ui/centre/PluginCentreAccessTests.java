package kr.ieum.plugins.ui.centre;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ViewTest
class PluginCentreAccessTests {

    private static final TenantId GANGWON = new TenantId("gangwon");

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @Test
    @AsTenant("jeonnam")
    void anOfficerGetsNeitherToTheCentreNorToAPlugin() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("plugins")).isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate("plugins/" + UUID.randomUUID()))
                .isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(service::overview).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.brought(SamplePlugin.ID)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryHasNoPluginCentre() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("plugins")).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    @AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
    void thePluginOfAnotherRegionIsNotToldApartFromNone() {
        assertThat(CurrentUser.get().tenant()).isNotEqualTo(GANGWON);
        var theirs = Tenancy.callAs(GANGWON, () -> {
            service.install(catalogue.admit(SamplePlugin.good().archive()));
            return service.plugins().getFirst().installation().id();
        });

        try {
            UI.getCurrent().navigate("plugins/" + theirs);

            _assertOne(EmptyState.class);
            _assertNone(PluginFacts.class);
            _assertNone(Button.class, button -> button.withText("제거"));
        } finally {
            Tenancy.runAs(GANGWON, () -> service.erase(theirs));
        }
    }
}
