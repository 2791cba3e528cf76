package kr.ieum.exchange.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kr.ieum.exchange.ImportKind;
import kr.ieum.exchange.PreviewRow;
import kr.ieum.exchange.Shops;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant("busan")
@org.springframework.context.annotation.Import(Shops.class)
class ImportWizardViewTests {

    private static final String SHOPS = """
            번호,상호,전화,비고
            1,가나상회,051-111-1111,오래됨
            둘,다라상회,051-222-2222,
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @LiquibaseDataSource
    DataSource owner;

    @BeforeEach
    void table() throws SQLException {
        Shops.createTable(owner);
    }

    @AfterEach
    void clear() {
        for (var table : List.of("core.shop", "core.import", "core.import_mapping")) {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("DELETE FROM " + table).update());
        }
    }

    @Test
    void aFileGoesFromUploadToTheRegisterAndBack() {
        upload("가게_20260101.csv", SHOPS);
        _click(button("미리보기"));
        finish();

        assertThat(_size(rows())).isOne();
        _click(button("1행 반영"));
        finish();

        assertThat(address()).startsWith("imports/").doesNotContain("new");
        assertThat(names()).containsExactly("가나상회");

        _click(button("통째로 되돌리기"));
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), false));
        finish();

        assertThat(names()).isEmpty();
    }

    @Test
    void columnsAreConnectedAsGuessedAndUnknownOnesKeptAside() {
        upload("가게.csv", SHOPS);

        assertThat(choices())
                .extracting(Select::getValue)
                .extracting(field -> field == null ? null : field.key())
                .containsExactly("number", "name", "phone", null);
    }

    @Test
    void thePreviewNamesTheColumnsThatAreNotTaken() {
        upload("가게.csv", SHOPS);
        _click(button("미리보기"));
        finish();

        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().startsWith("가져오지 않는 열: 비고."));
    }

    @Test
    void aMissingFieldIsSaidBeforeTheNextStep() {
        upload("가게.csv", SHOPS);

        choices().get(1).setValue(null);

        assertThat(_find(Paragraph.class))
                .anyMatch(text -> text.isVisible() && text.getText().startsWith("꼭 필요한 항목"));
    }

    @Test
    void oneFieldForTwoColumnsKeepsTheStep() {
        upload("가게.csv", SHOPS);

        choices().get(3).setValue(choices().get(1).getValue());
        _click(button("미리보기"));

        assertThat(choices().get(3).isInvalid()).isTrue();
    }

    @Test
    void aCellIsMendedInThePreview() {
        upload("가게.csv", SHOPS);
        _click(button("미리보기"));
        finish();

        openMend();
        _setValue(_get(TextField.class, field -> field.withLabel("새 값")), "2");
        _click(button("고치기"));

        _assertOne(Span.class, text -> text.withText("1행을 고쳤습니다."));
        _click(button("2행 반영"));
        finish();
        assertThat(names()).containsExactly("가나상회", "다라상회");
    }

    @Test
    void thePageMayBeLeftAndOpenedAgainWhereItWas() {
        upload("가게.csv", SHOPS);
        _click(button("미리보기"));
        finish();
        var wizard = address();

        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate(wizard);

        assertThat(_find(Button.class, button -> button.withText("1행 반영"))).hasSize(1);
    }

    @Test
    void anEmptyFileIsRefusedInWords() {
        upload("빈.csv", "");

        _assertOne(Span.class, text -> text.withText("‘빈.csv’에 내용이 없습니다(0바이트). 파일이 다 저장되었는지 확인하고 다시 올리십시오."));
        assertThat(address()).isEqualTo("imports/new");
    }

    @Test
    void theHistoryShowsTheImport() {
        upload("가게_20260101.csv", SHOPS);

        UI.getCurrent().navigate("imports");

        assertThat(_size(_get(Grid.class))).isOne();
    }

    @Test
    void anUnknownImportLeadsToTheHistoryAndSaysWhy() {
        UI.getCurrent().navigate("imports/0190aaaa-0000-7000-8000-000000000000");

        _assertOne(Span.class, text -> text.withText("이 가져오기를 찾을 수 없습니다. 주소를 확인하거나 가져오기 이력에서 고르십시오."));
        assertThat(address()).isEqualTo("imports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imports/", "imports/new/"})
    void theImportOfAnotherTenantCannotBeFound(String page) {
        var theirs = Tenancy.callAs(
                new TenantId("gangwon"),
                () -> transaction.execute(
                        status -> jdbc.sql("""
                                INSERT INTO core.import (kind, state, file_name, file_size, sha256, created_at, created_by)
                                VALUES ('shops', 'UPLOADED', '가게.csv', 1, repeat('0', 64), now(), 'theirs')
                                RETURNING id""").query(UUID.class).single()));

        UI.getCurrent().navigate(page + theirs);

        _assertOne(Span.class, text -> text.withText("이 가져오기를 찾을 수 없습니다. 주소를 확인하거나 가져오기 이력에서 고르십시오."));
        assertThat(address()).isEqualTo("imports");
    }

    @Test
    void theResultFileSaysWhatBecameOfEachRow() {
        upload("가게.csv", SHOPS);
        _click(button("미리보기"));
        finish();
        _click(button("1행 반영"));
        finish();

        var file = new String(
                DownloadKt._download(_get(Anchor.class, link -> link.withText("전체 결과 받기 (CSV)"))),
                StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(3).first().isEqualTo("\ufeff번호,상호,전화,비고,행 번호,결과,문제");
        assertThat(file).contains("1,가나상회,051-111-1111,오래됨,2,새로,").contains("둘,다라상회,051-222-2222,,3,문제,");
    }

    @Test
    void theFileOfProblemsHasOnlyThose() {
        upload("가게.csv", SHOPS);
        _click(button("미리보기"));
        finish();
        _click(button("1행 반영"));
        finish();

        var file = new String(
                DownloadKt._download(_get(Anchor.class, link -> link.withText("문제 행 받기 (CSV)"))),
                StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(2);
        assertThat(file).doesNotContain("가나상회");
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistrySeesBeforeTheCommitWhichRegionGetsHowManyRows() {
        upload("가게.csv", "번호,상호,전화,지역\n1,가나상회,051-1,busan\n2,다라상회,052-1,ulsan\n3,마바상회,052-2,ulsan\n");
        _click(button("미리보기"));
        finish();

        assertThat(_get(DataTable.class).getElement().getTextRecursively()).contains("지역별로 보낼 행", "부산", "울산", "1", "2");
        assertThat(_find(Button.class, button -> button.withText("3행 반영"))).hasSize(1);
    }

    private void upload(String name, String text) {
        UI.getCurrent().navigate("imports/new");
        chooseShops();
        _upload(_get(Upload.class), name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    @SuppressWarnings("unchecked")
    private static void chooseShops() {
        RadioButtonGroup<ImportKind> kinds = _get(RadioButtonGroup.class);
        kinds.setValue(kinds.getListDataView()
                .getItems()
                .filter(kind -> kind.id().equals("shops"))
                .findFirst()
                .orElseThrow());
    }

    /** Lets the background finish, asking as the browser does. */
    private static void finish() {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return _find(com.vaadin.flow.component.progressbar.ProgressBar.class)
                    .isEmpty();
        });
    }

    private void openMend() {
        var row = _get(rows(), 0);
        var cell = rows().getColumnByKey("problem").getRenderer();
        var problems = ((com.vaadin.flow.data.renderer.ComponentRenderer<?, PreviewRow>) cell).createComponent(row);
        var button = problems.getChildren()
                .flatMap(line -> line.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        button.click();
        assertThat(_find(Checkbox.class, box -> box.withLabel("값이 같은 1행 모두 고치기")))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Grid<PreviewRow> rows() {
        return _get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Select<kr.ieum.exchange.ImportField>> choices() {
        return (List) _find(Select.class);
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private List<String> names() {
        return transaction.execute(status -> jdbc.sql("SELECT name FROM core.shop ORDER BY number")
                .query(String.class)
                .list());
    }
}
