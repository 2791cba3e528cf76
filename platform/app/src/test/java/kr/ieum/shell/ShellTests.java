package kr.ieum.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import kr.ieum.uikit.MenuItem;
import kr.ieum.uikit.MenuSource;
import kr.ieum.uikit.Menus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@ViewTest
class ShellTests {

    @Autowired
    Menus menus;

    @Autowired
    Changing changing;

    @BeforeEach
    void withTheFrame() {
        // tests of views do without it
        ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext())
                .setLayout(MainLayout.class);
    }

    @Test
    @AsTenant("busan")
    void anOfficerBeginsInTheOwnRegion() {
        UI.getCurrent().navigate("programs");

        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).contains("부산광역시");
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("ko");
        _assertOne(Main.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void theMinistryBeginsWithTheCountry() {
        UI.getCurrent().navigate("");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("nation");
    }

    @Test
    @AsTenant("busan")
    void theMenuShowsOnlyWhatTheUserMayOpen() {
        UI.getCurrent().navigate("");

        assertThat(paths()).doesNotContain("nation", "tenants");
    }

    @Test
    @AsTenant("jeju")
    void anOpenPageShowsANewMenuEntryAtOnce() {
        UI.getCurrent().navigate("");
        assertThat(paths()).doesNotContain("x/added");

        changing.items = List.of(new MenuItem("새 메뉴", "x/added", 500));
        menus.changed(new TenantId("jeju"));
        com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip(false);

        assertThat(paths()).contains("x/added");
    }

    private static List<String> paths() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getPath).toList();
    }

    static class Changing implements MenuSource {

        volatile List<MenuItem> items = List.of();

        @Override
        public List<MenuItem> menuItems() {
            return items;
        }
    }

    @TestConfiguration
    static class Added {

        @Bean
        Changing changing() {
            return new Changing();
        }
    }
}
