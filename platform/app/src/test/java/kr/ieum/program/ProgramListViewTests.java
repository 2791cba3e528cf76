package kr.ieum.program;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.H2;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class ProgramListViewTests {

    private static final TenantId GANGWON = new TenantId("gangwon");

    @Autowired
    PluginService plugins;

    @Autowired
    PluginCatalogue catalogue;

    @AfterEach
    void removeAll() {
        plugins.plugins().forEach(row -> plugins.erase(row.installation().id()));
    }

    @Test
    void saysWhereProgramsComeFromWhenThereAreNone() {
        UI.getCurrent().navigate("programs");

        _assertOne(EmptyState.class);
    }

    @Test
    void showsAProgramWithThePluginThatBringsIt() {
        plugins.install(catalogue.admit(SamplePlugin.good().archive()));

        UI.getCurrent().navigate("programs");

        _assertOne(H2.class, heading -> heading.withText("표본 지원"));
        _assertOne(StatusBadge.class, badge -> badge.withText("신청 받는 중"));
        _assertOne(Description.class, amount -> amount.withText("최대 1,000,000원"));
        _assertOne(Description.class, period -> period.withText("2026-01-01 ~ 2099-12-31"));
        _assertOne(Description.class, source -> source.withText("표본"));
    }

    @Test
    void showsNothingOfAnotherRegion() {
        Tenancy.runAs(
                GANGWON,
                () -> plugins.install(catalogue.admit(SamplePlugin.good().archive())));

        UI.getCurrent().navigate("programs");

        _assertNone(H2.class, heading -> heading.withText("표본 지원"));
        Tenancy.runAs(GANGWON, this::removeAll);
    }

    @Test
    void aStoppedPluginTakesItsProgramsWithIt() {
        plugins.install(catalogue.admit(SamplePlugin.good().archive()));
        plugins.disable(plugins.plugins().getFirst().installation().id());

        UI.getCurrent().navigate("programs");

        _assertOne(EmptyState.class);
        assertThat(plugins.plugins()).hasSize(1);
    }
}
