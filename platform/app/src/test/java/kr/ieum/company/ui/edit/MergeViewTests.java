package kr.ieum.company.ui.edit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import kr.ieum.company.CompanyId;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.company.edit.Firms;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.company.ui.CompanyNavigation;
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
class MergeViewTests {

    private static final TenantId BUSAN = new TenantId("busan");
    private static final String NUMBER = "2208162517";

    @Autowired
    CompanyService companies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void noFirms() {
        Tenancy.runAs(
                BUSAN,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("DELETE FROM core.company").update()));
    }

    @Test
    void whatIsKnownOnOneSideOnlyIsTakenAndWhatBothHaveIsJoined() {
        var survivor = companies.register(Firms.named("한빛정밀"));
        var other = companies.register(Firms.withNumberAndYears("한빛 정밀", NUMBER, 2023));
        CompanyNavigation.toMerge(survivor.value(), other.value());

        merge();

        var merged = companies.get(survivor).data();
        assertThat(merged.name()).isEqualTo("한빛정밀");
        assertThat(merged.businessNumber()).isEqualTo(NUMBER);
        assertThat(merged.figures()).extracting(YearFigures::year).containsExactly(2023, 2024);
    }

    @Test
    void theValueChosenOnTheRightIsTheResult() {
        var survivor = companies.register(Firms.named("한빛정밀"));
        var other = companies.register(Firms.named("한빛정공"));
        CompanyNavigation.toMerge(survivor.value(), other.value());

        choose("기업명, 합쳐지는 기록: 한빛정공");

        assertThat(row("기업명").split("choice-result", 2)[1]).contains("한빛정공").doesNotContain("한빛정밀");
        merge();
        assertThat(companies.get(survivor).data().name()).isEqualTo("한빛정공");
    }

    @Test
    void allValuesOfOneRecordAreChosenAtOnce() {
        var survivor = companies.register(Firms.named("한빛정밀"));
        var other = companies.register(Firms.withNumberAndYears("한빛정공", NUMBER, 2023));
        var theirs = companies.get(other).data();
        CompanyNavigation.toMerge(survivor.value(), other.value());

        _click(_find(Button.class, spec -> spec.withText("모두 고르기")).getLast());
        merge();

        assertThat(companies.get(survivor).data()).isEqualTo(theirs);
    }

    @Test
    void differingFieldsSaySoInWordsAndEqualOnesAreFolded() {
        var survivor = companies.register(Firms.named("한빛정밀"));
        var other = companies.register(Firms.named("한빛정공", NUMBER));

        CompanyNavigation.toMerge(survivor.value(), other.value());

        assertThat(row("기업명")).contains("다름");
        assertThat(row("사업자등록번호")).contains("오른쪽에만", "220-81-62517");
        var equal = _get(Details.class);
        assertThat(equal.isOpened()).isFalse();
        assertThat(equal.getSummaryText()).isEqualTo("같은 항목 14개");
        assertThat(equal.getElement().getOuterHTML()).contains("예시대표");
    }

    @Test
    void theTwoRecordsAreSwapped() {
        var survivor = companies.register(Firms.named("한빛정밀"));
        var other = companies.register(Firms.named("한빛정공"));
        CompanyNavigation.toMerge(survivor.value(), other.value());

        _click(_get(Button.class, spec -> spec.withText("남길 기록 바꾸기")));
        merge();

        assertThat(companies.get(other).data().name()).isEqualTo("한빛정공");
        assertThat(_get(H1.class).getText()).isEqualTo("한빛정공");
    }

    @Test
    void aMergeIsTakenBackAndTheOtherRecordShown() {
        var survivor = companies.register(Firms.named("한빛정밀"));
        var other = companies.register(Firms.named("한빛정공", NUMBER));
        CompanyNavigation.toMerge(survivor.value(), other.value());
        merge();

        _click(_get(Button.class, spec -> spec.withText("되돌리기")));

        assertThat(_get(H1.class).getText()).isEqualTo("한빛정공");
        assertThat(companies.get(survivor).data().businessNumber()).isNull();
    }

    @Test
    void aRecordThatSomebodyChangedMeanwhileIsNotMerged() {
        var survivor = companies.register(Firms.named("한빛정밀"));
        var other = companies.register(Firms.named("한빛정공"));
        CompanyNavigation.toMerge(survivor.value(), other.value());
        companies.change(other, companies.get(other).version(), Firms.named("한빛기계"));

        merge();

        assertThat(_get(Notification.class).getElement().getOuterHTML()).contains("다른 사람이 먼저 저장했습니다");
        assertThat(companies.get(other).data().name()).isEqualTo("한빛기계");
    }

    @Test
    void ofTwoEqualRecordsNothingIsToBeChosen() {
        var survivor = companies.register(Firms.named("한빛정밀"));
        var other = companies.register(Firms.named("한빛정밀"));

        CompanyNavigation.toMerge(survivor.value(), other.value());

        _assertNone(Radio.class);
        assertThat(page()).contains("두 기록의 내용이 모두 같습니다");
    }

    @Test
    void anotherTenantsRecordIsNotFound() {
        var ours = companies.register(Firms.named("한빛정밀"));
        var theirs = Tenancy.callAs(new TenantId("jeju"), () -> companies.register(Firms.named("제주정밀")));

        CompanyNavigation.toMerge(ours.value(), theirs.value());

        assertThat(page()).contains("기업을 찾을 수 없습니다").doesNotContain("제주정밀");
    }

    @Test
    @AsTenant(value = "busan", roles = "SUPPORT_OFFICER")
    void anOfficerOfASupportBodyMergesNothing() {
        var id = CompanyId.of("00000000-0000-7000-8000-000000000000").value();

        assertThatThrownBy(() -> CompanyNavigation.toMerge(id, id)).isInstanceOf(MockAccessDeniedException.class);
    }

    private static void merge() {
        _click(_get(Button.class, spec -> spec.withText("합치기")));
    }

    private static void choose(String label) {
        var radio = _find(Radio.class).stream()
                .filter(offered -> label.equals(offered.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        BasicUtilsKt._fireDomEvent(radio, "change");
    }

    private static String row(String field) {
        return _find(com.vaadin.flow.component.html.NativeTableRow.class).stream()
                .map(row -> row.getElement().getOuterHTML())
                .filter(row -> row.contains("<span>" + field + "</span>"))
                .findFirst()
                .orElseThrow();
    }

    private static String page() {
        return _get(MergeView.class).getElement().getOuterHTML();
    }
}
