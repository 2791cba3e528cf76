package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.plugins.PluginService;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import kr.ieum.uikit.MenuItem;
import kr.ieum.uikit.MenuSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class BuiltArchiveTests {

    private static final String PATH = "x/jeonnam-emobility/domestic-share";

    @Autowired
    InstalledPlugin installed;

    @Autowired
    PluginService plugins;

    @Autowired
    List<MenuSource> menus;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void remove() {
        installed.remove();
    }

    @Test
    void theBuildListsItsExtensions() {
        assertThat(InstalledPlugin.text("META-INF/extensions.idx"))
                .contains(
                        "kr.ieum.x.jeonnamemobility.model.DomesticShareEntry",
                        "kr.ieum.x.jeonnamemobility.project.Programs");
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
    void theAdminSeesWhatItAsksForInstallsItAndHasTheMenuEntryAtOnce() {
        UI.getCurrent().navigate("plugins");
        _click(_find(Button.class, button -> button.withText("플러그인 올리기")).getFirst());

        _upload(_get(Upload.class), InstalledPlugin.fileName(), InstalledPlugin.bytes());

        assertThat(_find(ListItem.class, item -> item.withText("국산화율"))).isNotEmpty();
        assertThat(menu()).isEmpty();

        plugins.install(InstalledPlugin.bytes());

        assertThat(menu()).hasSize(7).contains(new MenuItem("국산화율", PATH, 510));
        UI.getCurrent().navigate(PATH);
        _assertOne(H1.class, title -> title.withText("부품 국산화율"));
    }

    @Test
    void theTargetIsShownWithItsSource() {
        installed.install("jeonnam");

        UI.getCurrent().navigate(PATH);

        _assertOne(Span.class, target -> target.withText("80% → 90%"));
        assertThat(_find(Paragraph.class))
                .anySatisfy(source -> assertThat(source.getText())
                        .startsWith("목표의 근거: 지역중소기업 혁신성장 촉진방안(2023-04-06), 전남 e-모빌리티 기업 생태계 조성 프로젝트"));
    }

    @Test
    void theFirmsOfTheRegionAreCountedByGroupOfParts() {
        installed.install("jeonnam");
        firm("한빛배터리", 11, "28202");
        firm("두빛배터리", 10, "28202");
        firm("세빛제동", 11, "30392");

        UI.getCurrent().navigate(PATH);

        assertThat(_find(NativeTableRow.class).stream().map(BuiltArchiveTests::cells))
                .contains(List.of("배터리", "2", "여러 곳"), List.of("제동장치", "1", "한 곳뿐"), List.of("구동 모터", "0", "공급 기업 없음"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFirmsOfAGroupCanBeSeen() {
        installed.install("jeonnam");
        firm("한빛배터리", 11, "28202");
        UI.getCurrent().navigate(PATH);
        var choice = (Select<Object>) _get(Select.class);
        var battery = choice.getListDataView()
                .getItems()
                .filter(group -> "배터리".equals(choice.getItemLabelGenerator().apply(group)))
                .findFirst()
                .orElseThrow();

        _setValue(choice, battery);

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void itsProgramIsOnTheMenuBoard() {
        installed.install("jeonnam");

        UI.getCurrent().navigate("programs");

        _assertOne(H2.class, name -> name.withText("e-모빌리티 부품 국산화 시제품 지원 (예시)"));
    }

    @Test
    @AsTenant(value = "gangwon", roles = "REGION_ADMIN")
    void anotherRegionSeesNothingOfIt() {
        installed.install("jeonnam");

        assertThat(menu()).isEmpty();
        assertThat(RouteConfiguration.forSessionScope().getRoute(PATH)).isEmpty();
        UI.getCurrent().navigate("programs");
        _assertNone(H2.class, name -> name.withText("e-모빌리티 부품 국산화 시제품 지원 (예시)"));
    }

    private List<MenuItem> menu() {
        return menus.stream().flatMap(source -> source.menuItems().stream()).toList();
    }

    private static List<String> cells(NativeTableRow row) {
        return row.getChildren().map(cell -> cell.getElement().getText()).toList();
    }

    private void firm(String name, int revision, String code) {
        var id = installed.firm(name);
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO core.company_industry (company_id, position, revision, code)
                        VALUES (:id, 0, :revision, :code)""")
                .param("id", id)
                .param("revision", revision)
                .param("code", code)
                .update());
    }
}
