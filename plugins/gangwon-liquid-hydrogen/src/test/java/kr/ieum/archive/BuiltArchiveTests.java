package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.contract.play.Screen;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import kr.ieum.uikit.MenuItem;
import kr.ieum.uikit.MenuSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "gangwon", roles = "REGION_ADMIN")
class BuiltArchiveTests {

    @Autowired
    InstalledPlugin installed;

    @Autowired
    List<MenuSource> menus;

    @AfterEach
    void clear() {
        installed.remove();
    }

    @Test
    void theBuildListsItsExtensions() {
        assertThat(InstalledPlugin.text("META-INF/extensions.idx").lines().filter(line -> line.startsWith("kr.ieum.x")))
                .hasSize(15);
    }

    @Test
    void everyTextIsThereInKoreanAndInEnglish() {
        assertThat(InstalledPlugin.texts("messages_en.properties").stringPropertyNames())
                .isEqualTo(InstalledPlugin.texts("messages.properties").stringPropertyNames());
    }

    @Test
    void itsFivePlacesAreInTheMenuAndOpen() {
        installed.install("gangwon");

        assertThat(menu()).extracting(MenuItem::title).containsExactly("공동구매", "실증특례", "안전점검", "강원TP 지원", "정책자금");
        for (var path : List.of("purchases", "permits", "safety", "technopark", "policy-funds")) {
            Screen.open(path);
            _assertOne(H1.class);
        }
    }

    @Test
    void itsProgramsAreOnTheMenuBoard() {
        installed.install("gangwon");

        UI.getCurrent().navigate("programs");

        _assertOne(H2.class, name -> name.withText("액화수소 시제품 제작 지원 (예시)"));
    }

    @Test
    @AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
    void anotherRegionSeesNothingOfIt() {
        installed.install("gangwon");

        assertThat(menu()).isEmpty();
        assertThat(RouteConfiguration.forSessionScope().getRoute("x/gangwon-liquid-hydrogen/purchases"))
                .isEmpty();
        UI.getCurrent().navigate("programs");
        _assertNone(H2.class, name -> name.withText("액화수소 시제품 제작 지원 (예시)"));
    }

    private List<MenuItem> menu() {
        return menus.stream().flatMap(source -> source.menuItems().stream()).toList();
    }
}
