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
import java.io.IOException;
import java.util.List;
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

    @Autowired
    Archive archive;

    @Autowired
    List<MenuSource> menus;

    @AfterEach
    void remove() {
        archive.remove();
    }

    @Test
    void theManifestHasTheVersionOfTheBuild() throws IOException {
        assertThat(Archive.text("plugin.yaml")).doesNotContain("@").containsPattern("version: \"\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void everyTextIsThereInKoreanAndInEnglish() throws IOException {
        assertThat(Archive.texts("messages_en.properties").stringPropertyNames())
                .isEqualTo(Archive.texts("messages.properties").stringPropertyNames());
    }

    @Test
    void theAdminSeesWhatItAsksForAndHasItsMenuAtOnce() {
        UI.getCurrent().navigate("plugins");
        Screen.clickFirst("플러그인 올리기");

        _upload(_get(Upload.class), Archive.fileName(), Archive.bytes());
        assertThat(_find(ListItem.class, item -> item.withText("신속지원센터"))).isNotEmpty();
        archive.install();

        assertThat(menu())
                .extracting(MenuItem::title)
                .containsExactlyInAnyOrder("협약기관", "금융·기술 연계", "신속지원센터", "안전전략산업 성과");
        Screen.open("pact");
        _assertOne(H1.class, title -> title.withText("협약기관"));
    }

    @Test
    void itsProgramsAreOnTheMenuBoard() {
        archive.install();

        UI.getCurrent().navigate("programs");

        _assertOne(H2.class, name -> name.withText("안전전략산업 기술 연계 지원 (예시)"));
    }

    @Test
    @AsTenant(value = "gangwon", roles = "REGION_ADMIN")
    void anotherRegionSeesNothingOfIt() {
        archive.install();

        assertThat(menu()).isEmpty();
        assertThat(RouteConfiguration.forSessionScope().getRoute(Archive.ROOT + "pact"))
                .isEmpty();
        UI.getCurrent().navigate("programs");
        _assertNone(H2.class, name -> name.withText("안전전략산업 기술 연계 지원 (예시)"));
    }

    private List<MenuItem> menu() {
        return menus.stream()
                .flatMap(source -> source.menuItems().stream())
                .filter(item -> item.path().startsWith(Archive.ROOT))
                .toList();
    }
}
