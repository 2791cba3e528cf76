package kr.ieum.company.ui.list;

import static com.github.mvysny.kaributesting.v10.GridKt.expectRows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.ieum.company.CompanyWords;
import kr.ieum.company.list.Condition;
import kr.ieum.company.list.Firms;
import kr.ieum.company.saved.SavedList;
import kr.ieum.company.saved.SavedLists;
import kr.ieum.exchange.table.TableFile;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PrintSheet;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant("busan")
class CompanyListViewTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CompanyWords companyWords;

    @Autowired
    Choices choices;

    @Autowired
    SavedLists savedLists;

    @TempDir
    Path folder;

    private Firms firms;

    @BeforeEach
    void threeFirms() {
        firms = new Firms(jdbc, transaction, companyWords).inTenant("busan");
        Tenancy.runAs(new TenantId("busan"), () -> {
            firms.clear();
            firms.add("한빛정밀공업", "6178178112", "MEDIUM", "busan/gangseo-gu", "29176", 90_000_000_000L, 120);
            firms.add("대성산업", "6051234567", "SMALL", "busan/saha-gu", "25911", 9_000_000_000L, 40);
            firms.add("Hanbit Marine", null, "SMALL", "busan/saha-gu", "31113", null, null);
        });
    }

    @Test
    void showsEveryFirmAndTheirNumber() {
        open("companies");

        assertThat(names()).containsExactly("Hanbit Marine", "대성산업", "한빛정밀공업");
        assertThat(total()).isEqualTo("총 3건 (전체 3)");
    }

    @Test
    void findsWhileTypingAndKeepsItInTheAddress() {
        open("companies");

        _setValue(_get(TextField.class, field -> field.withLabel("이름·번호")), "빛정");

        assertThat(names()).containsExactly("한빛정밀공업");
        assertThat(total()).isEqualTo("총 1건 (전체 3)");
    }

    @Test
    void theAddressHoldsTheWholeState() {
        open("companies?size=SMALL&sort=-employees&unit=WON&district=busan/saha-gu");

        assertThat(names()).containsExactly("대성산업", "Hanbit Marine");
        assertThat(_get(CompanySearchBar.class).value().get(Condition.SIZE)).containsExactly("SMALL");
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("9,000,000,000");
    }

    @Test
    void aStateSurvivesItsAddress() {
        var state = ListState.of(QueryParameters.fromString(
                "q=한빛&size=SMALL&size=MEDIUM&emp-from=10&sort=-revenue&unit=THOUSAND&strange=1"));

        assertThat(ListState.of(state.toParameters())).isEqualTo(state);
        assertThat(state.toParameters().getParameters()).hasSize(5).doesNotContainKey("strange");
    }

    @Test
    void anyOfSeveralChosenValuesIsShown() {
        open("companies?size=MEDIUM");

        _setValue(sizes(), Set.of(new Choice("MEDIUM", "중기업"), new Choice("SMALL", "소기업")));

        assertThat(names()).hasSize(3);
        assertThat(chips()).containsExactlyInAnyOrder("규모: 중기업", "규모: 소기업");
    }

    @Test
    void aChipTakesItsValueOut() {
        open("companies?size=SMALL&size=MEDIUM&district=busan/saha-gu&q=산업");

        _click(_get(Button.class, chip -> chip.withText("시군구: 사하구")));
        _click(_get(Button.class, chip -> chip.withText("규모: 중기업")));

        assertThat(chips()).containsExactly("규모: 소기업");
        assertThat(names()).containsExactly("대성산업");
        assertThat(sizes().getValue()).extracting(Choice::value).containsExactly("SMALL");
    }

    @Test
    void aClassSaysWhichOfTheOtherRevisionItFinds() {
        open("companies?ksic=29177&ksic=10901&ksic=10801&ksic=C");

        assertThat(chips())
                .containsExactly(
                        "주업종: 29177 증류기, 열교환기 및 가스발생기 제조업 (10차 29176 포함)",
                        "주업종: 10901 반려동물용 사료 제조업 (10차 10801 일부, 10802 일부 포함)",
                        "주업종: 10801 배합 사료 제조업 (10차) (11차 10901 일부, 10902 포함)",
                        "주업종: C 제조업");
        assertThat(names()).hasSize(3);
    }

    @Test
    void anOldNameLeadsToWhatTheClassBecame() {
        var found = choices.industries("29176", Locale.KOREAN);
        var named = choices.industries("기초 의약 물질 및 생물학적 제제", Locale.KOREAN);
        var feed = choices.industries("동물용 사료 및 조제식품", Locale.KOREAN);

        assertThat(found).extracting(Choice::value).containsExactly("29176", "29177");
        assertThat(named).extracting(Choice::label).contains("211 기초 의약 물질 제조업");
        assertThat(feed).extracting(Choice::value).containsExactly("109", "1090", "1080");
    }

    @Test
    void whatIsNoLongerKnownIsLeftOutAndSaid() {
        open("companies?size=SMALL&district=busan/old-gu&cert=GONE&source=no+such+list&status=SLEEPING&sort=-luck");

        assertThat(names()).containsExactly("Hanbit Marine", "대성산업");
        assertThat(chips()).containsExactly("규모: 소기업");
        assertThat(_get(Notification.class).getElement().getOuterHTML())
                .contains("상태 SLEEPING, 시군구 busan/old-gu, 인증 GONE, 출처 목록 no such list, 정렬 -luck");
    }

    @Test
    void theAddressMayNameTheColumns() {
        open("companies?columns=PHONE,NOTHING");

        assertThat(grid().getColumns().stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey))
                .containsExactly("PLACE", "NAME", "PHONE");
    }

    @Test
    void savesWhatIsShownAndBringsItBack() {
        savedLists.all().stream().filter(SavedList::own).map(SavedList::id).forEach(savedLists::delete);
        open("companies?size=SMALL&size=MEDIUM&sort=-employees&columns=PLACE,NAME,EMPLOYEES");

        openSaved();
        _click(_get(Button.class, button -> button.withText("지금 조건 저장")));
        _setValue(_get(TextField.class, field -> field.withLabel("이름")), "우리 강소");
        _setValue(_get(Checkbox.class, box -> box.withLabel("우리 지역 동료와 공유")), true);
        _click(_get(_get(SavedListDialog.class), Button.class, button -> button.withText("저장")));
        open("companies");
        openSaved();
        open(_get(Anchor.class, link -> link.withText("우리 강소")).getHref());

        assertThat(names()).containsExactly("한빛정밀공업", "대성산업", "Hanbit Marine");
        assertThat(chips()).containsExactly("규모: 소기업", "규모: 중기업");
    }

    @Test
    void aNameThatIsTakenIsRefusedInTheDialog() {
        savedLists.all().stream().filter(SavedList::own).map(SavedList::id).forEach(savedLists::delete);
        savedLists.save("늘 보는 것", false, "size=SMALL");
        open("companies");

        openSaved();
        _click(_get(Button.class, button -> button.withText("지금 조건 저장")));
        var name = _get(TextField.class, field -> field.withLabel("이름"));
        _setValue(name, "늘 보는 것");
        _click(_get(_get(SavedListDialog.class), Button.class, button -> button.withText("저장")));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("늘 보는 것", "이미 있습니다");
    }

    @Test
    void aSavedListIsChangedDeletedAndTakenBack() {
        savedLists.all().stream().filter(SavedList::own).map(SavedList::id).forEach(savedLists::delete);
        savedLists.save("소기업", false, "size=SMALL");
        open("companies?size=MEDIUM");

        openSaved();
        _click(_get(Button.class, button -> button.withText("수정")));
        _setValue(_get(TextField.class, field -> field.withLabel("이름")), "중기업");
        _setValue(_get(Checkbox.class, box -> box.withLabel("지금 보이는 조건·열·정렬로 바꾸기")), true);
        _click(_get(_get(SavedListDialog.class), Button.class, button -> button.withText("저장")));
        var changed = savedLists.all().getFirst();
        openSaved();
        _click(_get(_get(SavedListMenu.class), Button.class, button -> button.withText("삭제")));
        _click(_get(Button.class, button -> button.withText("되돌리기")));

        assertThat(changed.name()).isEqualTo("중기업");
        assertThat(changed.query()).contains("columns=", "size=MEDIUM");
        assertThat(savedLists.all()).containsExactly(changed);
    }

    @Test
    void saysWhichConditionToDrop() {
        open("companies?q=한빛정밀&size=SMALL");

        assertThat(_find(EmptyState.class)).hasSize(1);
        _click(_get(Button.class, button -> button.withText("규모: 소기업 빼기 (1건)")));

        assertThat(names()).containsExactly("한빛정밀공업");
    }

    @Test
    void anEmptyRegisterSaysHowToBegin() {
        firms.clear();

        open("companies");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("등록된 기업이 없습니다");
    }

    @Test
    void resetShowsEveryFirmAgain() {
        open("companies?q=한빛정밀");

        _click(_get(Button.class, button -> button.withText("초기화")));

        expectRows(grid(), 3);
    }

    @Test
    void aRowThatSomebodyChangedMeanwhileIsNotDeletedButShownAnew() {
        open("companies");
        grid().select(GridKt._get(grid(), 0));
        firms.change(firms.named("Hanbit Marine"), "Hanbit Offshore");

        _click(_get(Button.class, button -> button.withText("삭제")));

        assertThat(names()).containsExactly("Hanbit Offshore", "대성산업", "한빛정밀공업");
        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void deletesWhatIsTickedAndTakesItBack() {
        open("companies");

        grid().select(GridKt._get(grid(), 0));
        _click(_get(Button.class, button -> button.withText("삭제")));

        assertThat(total()).isEqualTo("총 2건 (전체 2)");
        _click(_get(Button.class, button -> button.withText("되돌리기")));
        assertThat(total()).isEqualTo("총 3건 (전체 3)");
    }

    @Test
    @AsTenant(value = "busan", roles = "SUPPORT_OFFICER")
    void anOfficerOfASupportBodyReadsOnly() {
        open("companies");

        expectRows(grid(), 3);
        assertThat(_find(SelectionBar.class)).isEmpty();
    }

    @Test
    void theFileHoldsWhatIsShown() throws IOException {
        open("companies?size=SMALL&sort=-employees");

        var file = folder.resolve("list.csv");
        Files.write(file, DownloadKt._download(_get(Anchor.class, link -> link.withText("CSV"))));

        var rows = new ArrayList<List<String>>();
        try (var tables = TableFile.open(file, "list.csv")) {
            var table = tables.tables().getFirst();
            assertThat(table.columns()).startsWith("No", "기업명", "사업자등록번호").contains("매출(백만원)");
            table.forEach(row -> rows.add(row.cells()));
        }
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("1", "대성산업").contains("9000", "40");
        assertThat(rows.getLast()).startsWith("2", "Hanbit Marine");
    }

    @Test
    void thePaperHoldsWhatIsShown() {
        firms.add("<b>굵은</b> & 상사", null, "SMALL", "busan/saha-gu", null, null, null);
        open("companies?size=SMALL&sort=-employees&columns=PLACE,NAME,EMPLOYEES");

        _click(_get(Button.class, button -> button.withText("인쇄")));

        var sheet = _get(PrintSheet.class).getElement().getOuterHTML();
        assertThat(sheet)
                .contains("기업 목록", "부산광역시", "기준 20", "규모: 소기업", "총 3건")
                .contains("<th scope=\"row\">대성산업</th>", "<td class=\"quantity\">40</td>")
                .contains("&lt;b&gt;굵은&lt;/b&gt; &amp; 상사")
                .doesNotContain("한빛정밀공업", "내려받으십시오");
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void theMinistryHasNoSuchPage() {
        assertThatThrownBy(() -> open("companies")).isNotNull();
    }

    private static void open(String address) {
        var parts = address.split("\\?", -1);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private static CompanyGrid grid() {
        return _get(CompanyGrid.class);
    }

    private static void openSaved() {
        _get(_get(SavedListMenu.class), Popover.class).open();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static MultiSelectComboBox<Choice> sizes() {
        return _get(MultiSelectComboBox.class, field -> field.withLabel("규모"));
    }

    private static List<String> chips() {
        return _find(_get(ConditionChips.class), Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private static List<String> names() {
        return GridKt._findAll(grid()).stream().map(row -> row.name()).toList();
    }

    private static String total() {
        return _get(Span.class, span -> span.withClasses("total")).getText();
    }
}
