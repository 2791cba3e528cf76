package kr.ieum.company.ui.details;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.UUID;
import kr.ieum.company.CompanyWords;
import kr.ieum.company.edit.CompanyField;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.company.list.Firms;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant("busan")
class CompanyDetailsViewTests {

    private static final TenantId ULSAN = new TenantId("ulsan");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CompanyWords companyWords;

    @Autowired
    CompanyService companies;

    private Firms firms;
    private UUID firm;

    @BeforeEach
    void aFirm() {
        firms = new Firms(jdbc, transaction, companyWords).inTenant("busan").inTenant("ulsan");
        Tenancy.runAs(ULSAN, firms::clear);
        firms.clear();
        firm = firms.add("한빛정밀공업", "6178178112", "MEDIUM", "busan/gangseo-gu", "29176", 90_000_000_000L, 120);
    }

    @Test
    void showsTheFirmAndItsKeyFigures() {
        open(firm);

        assertThat(_get(H1.class).getText()).isEqualTo("한빛정밀공업");
        assertThat(page()).contains("중기업", "90,000백만원", "120명");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsSubsequence("개요", "사업장", "업종", "연도별 실적", "인증", "담당자", "메모", "변경 이력", "출처");
    }

    @Test
    void showsTheYearsAsBarsAndAsATable() {
        firms.figures(firm, 2024, 80_000_000_000L);
        firms.figures(firm, 2025, 90_000_000_000L);

        open(firm);

        assertThat(page()).contains("매출: 2024년 80,000 → 2025년 90,000 백만원", "매출(백만원)");
    }

    @Test
    void masksContacts() {
        firms.contact(firm, "홍길동", "010-1234-5678", "hong@example.kr");

        open(firm);

        assertThat(page()).contains("홍*동", "010-****-5678", "h***@example.kr").doesNotContain("홍길동", "1234", "hong@");
    }

    @Test
    void saysThatAListNoLongerNamesTheFirm() {
        firms.nameInList(firm, "공장등록", true);

        open(firm);

        assertThat(page()).contains("2026-11-01부터 목록에서 빠짐");
    }

    @Test
    void saysThatAnotherTenantHasARecordButNotWhatIsInIt() {
        Tenancy.runAs(ULSAN, () -> firms.add("한빛 울산공장", "6178178112", "SMALL", null, null, null, null));

        open(firm);

        assertThat(page()).contains("다른 지역에도 등록됨", "울산").doesNotContain("한빛 울산공장");
    }

    @Test
    void aFirmWithoutNumberIsNowhereElse() {
        var unnumbered = firms.add("무번호산업");
        Tenancy.runAs(ULSAN, () -> firms.add("무번호산업"));

        open(unnumbered);

        assertThat(page()).doesNotContain("다른 지역에도 등록됨");
    }

    @Test
    void anotherTenantsFirmIsNotFound() {
        var theirs = Tenancy.callAs(ULSAN, () -> firms.add("울산정밀"));

        open(theirs);

        assertThat(page()).contains("기업을 찾을 수 없습니다").doesNotContain("울산정밀");
    }

    @Test
    void aDeletedFirmIsNotFound() {
        firms.delete(firm);

        open(firm);

        assertThat(page()).contains("기업을 찾을 수 없습니다").doesNotContain("한빛정밀");
    }

    @Test
    void addsANote() {
        open(firm);

        _setValue(_get(TextArea.class, area -> area.withLabel("새 메모")), "방문 예정");
        _click(_get(Button.class, button -> button.withText("메모 추가")));

        assertThat(page()).contains("방문 예정", "시험 사용자");
    }

    @Test
    void aNoteThatIsTooLongStaysInItsFieldWithTheReason() {
        open(firm);
        var note = _get(TextArea.class, area -> area.withLabel("새 메모"));

        _setValue(note, "가".repeat(4_001));
        _click(_get(Button.class, button -> button.withText("메모 추가")));

        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).contains("4,000자");
        assertThat(note.getValue()).hasSize(4_001);
    }

    @Test
    void addsAContact() {
        open(firm);

        _setValue(_get(TextField.class, field -> field.withLabel("이름")), "홍길동");
        _setValue(_get(EmailField.class, field -> field.withLabel("전자우편")), "hong@example.kr");
        _click(_get(Button.class, button -> button.withText("담당자 추가")));

        assertThat(page()).contains("홍*동", "h***@example.kr");
    }

    @Test
    void aValueOfAContactThatIsTooLongIsSaidNextToItsField() {
        open(firm);
        var phone = _find(TextField.class, field -> field.withLabel("전화")).getLast();

        _setValue(_get(TextField.class, field -> field.withLabel("이름")), "홍길동");
        _setValue(phone, "0".repeat(41));
        _click(_get(Button.class, button -> button.withText("담당자 추가")));

        assertThat(phone.isInvalid()).isTrue();
        assertThat(phone.getErrorMessage()).contains("40자");
        assertThat(page()).doesNotContain("홍*동");
    }

    @Test
    void aDeletionIsTakenBackAndBothStandInTheHistory() {
        open(firm);

        _click(_get(Button.class, button -> button.withText("삭제")));
        assertThat(page()).contains("기업을 찾을 수 없습니다");
        _click(_get(Button.class, button -> button.withText("되돌리기")));

        assertThat(page()).contains("한빛정밀공업", "되살림", "busan-region_officer");
    }

    @Test
    void aFirmThatSomebodyChangedMeanwhileIsNotDeletedButShownAnew() {
        open(firm);
        firms.change(firm, "한빛정공");

        _click(_get(Button.class, button -> button.withText("삭제")));

        assertThat(_get(Notification.class).getElement().getOuterHTML()).contains("삭제하지 않았습니다", "한빛정공");
        assertThat(_get(H1.class).getText()).isEqualTo("한빛정공");
    }

    @Test
    void aDeletionThatCannotBeTakenBackLeadsToTheFirmThatIsInTheWay() {
        open(firm);
        _click(_get(Button.class, button -> button.withText("삭제")));
        var holder = firms.add("새길테크", "6178178112", "SMALL", null, null, null, null);

        _click(_get(Button.class, button -> button.withText("되돌리기")));

        assertThat(_get(Anchor.class, link -> link.withText("새길테크 보기(새 창)")).getHref())
                .isEqualTo("companies/" + holder);
    }

    @Test
    void theHistorySaysInWordsWhatWasChanged() {
        var named = kr.ieum.company.edit.Firms.named("새길테크");
        var id = companies.register(named);
        companies.change(
                id,
                companies.get(id).version(),
                named.with(
                        EnumSet.of(CompanyField.SIZE_CLASS, CompanyField.FIGURES), kr.ieum.company.edit.Firms.grown()));

        open(id.value());

        assertThat(page())
                .contains(
                        "규모: 소기업 → 중기업",
                        "연도별 실적: - → 2025 매출(원) 2,000,000,000 종사자(명) 20",
                        "기업명: 새길테크",
                        "사업장: 본사 부산광역시 강서구 예시로 1");
    }

    @Test
    void theWayBackKeepsTheConditions() {
        UI.getCurrent().navigate("companies", QueryParameters.of("size", "MEDIUM"));

        open(firm);

        assertThat(_get(Anchor.class, link -> link.withText("목록으로")).getHref()).isEqualTo("companies?size=MEDIUM");
    }

    private static void open(UUID company) {
        UI.getCurrent().navigate("companies/" + company);
    }

    private static String page() {
        return _get(CompanyDetailsView.class).getElement().getOuterHTML();
    }
}
