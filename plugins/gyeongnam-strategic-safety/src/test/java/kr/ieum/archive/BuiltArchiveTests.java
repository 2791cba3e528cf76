package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
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
@AsTenant(value = "gyeongnam", roles = "REGION_ADMIN")
class BuiltArchiveTests {

    private static final String ROOT = "x/gyeongnam-strategic-safety/";

    @Autowired
    InstalledPlugin installed;

    @Autowired
    List<MenuSource> menus;

    @AfterEach
    void remove() {
        installed.remove();
    }

    @Test
    void theManifestHasTheVersionOfTheBuild() {
        assertThat(InstalledPlugin.text("plugin.yaml"))
                .doesNotContain("@")
                .containsPattern("version: \"\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void everyTextIsThereInKoreanAndInEnglish() {
        assertThat(InstalledPlugin.texts("messages_en.properties").stringPropertyNames())
                .isEqualTo(InstalledPlugin.texts("messages.properties").stringPropertyNames());
    }

    @Test
    void theAdminSeesWhatItAsksForAndHasItsMenuAtOnce() {
        UI.getCurrent().navigate("plugins");
        Screen.click("플러그인 올리기");

        _upload(_get(Upload.class), InstalledPlugin.fileName(), InstalledPlugin.bytes());
        assertThat(_find(ListItem.class, item -> item.withText("신속지원센터"))).isNotEmpty();
        installed.install("gyeongnam");

        assertThat(menu())
                .extracting(MenuItem::title)
                .containsExactlyInAnyOrder("협약기관", "금융·기술 연계", "신속지원센터", "안전전략산업 성과");
        Screen.open("pact");
        _assertOne(H1.class, title -> title.withText("협약기관"));
    }

    @Test
    void itsProgramsAreOnTheMenuBoard() {
        installed.install("gyeongnam");

        UI.getCurrent().navigate("programs");

        _assertOne(H2.class, name -> name.withText("안전전략산업 기술 연계 지원 (예시)"));
    }

    @Test
    @AsTenant(value = "gangwon", roles = "REGION_ADMIN")
    void anotherRegionSeesNothingOfIt() {
        installed.install("gyeongnam");

        assertThat(menu()).isEmpty();
        assertThat(RouteConfiguration.forSessionScope().getRoute(ROOT + "pact")).isEmpty();
        UI.getCurrent().navigate("programs");
        _assertNone(H2.class, name -> name.withText("안전전략산업 기술 연계 지원 (예시)"));
    }

    private List<MenuItem> menu() {
        return menus.stream()
                .flatMap(source -> source.menuItems().stream())
                .filter(item -> item.path().startsWith(ROOT))
                .toList();
    }
}
