package kr.ieum.industry.growth;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import kr.ieum.identity.TestRoles;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.AreaRating.Rating;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer writes a plan from a firm's page, agrees on it, enters a support and sees the result. */
@ViewTest
@AsTenant("gyeongbuk")
@SuppressWarnings({"rawtypes", "unchecked"})
class GrowthViewTests {

    @Autowired
    GrowthPlans plans;

    @Autowired
    GrowthSupports supports;

    @Autowired
    GrowthCases cases;

    @BeforeEach
    void nothingLeft() {
        if (!Tenancy.current().isNational()) {
            cases.clear();
        }
    }

    @Test
    void aPlanIsWrittenFromThePageOfAFirmAndAgreedOn() {
        var firm = cases.firm("포항소재", FirmClass.POTENTIAL);
        cases.figures(firm, 2025, 1_000_000_000L, 10);
        UI.getCurrent().navigate("companies/" + firm);

        _click(_get(Button.class, button -> button.withText("성장계획 세우기")));
        _setValue(rating("기술·연구개발"), Rating.STRENGTH);
        _setValue(_get(TextField.class, field -> field.withLabel("지식재산 출원 (성장단계별)")), "기술을 지킨다");
        assertThat(_get(NumberInput.class, field -> field.withLabel("매출액 기준값(원)"))
                        .getValue())
                .isEqualTo("1,000,000,000");
        _setValue(_get(NumberInput.class, field -> field.withLabel("매출액 목표값(원)")), "1,500,000,000");
        _click(_get(Button.class, button -> button.withText("저장")));
        _assertOne(H1.class, title -> title.withText("포항소재 성장계획"));
        _click(_get(Button.class, button -> button.withText("합의하기")));
        _setValue(_get(TextField.class, field -> field.withLabel("근거 자료(이름과 번호)")), "합의서 1호");
        _click(_get(Button.class, button -> button.withText("저장")));

        var plan = plans.of(firm).getFirst();
        assertThat(plan.state()).isEqualTo(GrowthState.AGREED);
        assertThat(plan.data().goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.targetYear()).isEqualTo(2027));
        UI.getCurrent().navigate("companies/" + firm);
        _assertOne(
                Anchor.class, link -> link.withPredicate(each -> each.getHref().equals("growth-plans/" + plan.id())));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSupportOutsideThePackageAsksForAReasonAndShowsIt() {
        var plan = cases.plan("구미전자", GrowthState.AGREED);
        UI.getCurrent().navigate("growth-plans/" + plan);

        _click(_get(Button.class, button -> button.withText("지원 적기")));
        _setValue((Select<String>) _get(Select.class, field -> field.withLabel("지원 종류")), "value-chain-research");
        assertThat(_get(Select.class, field -> field.withLabel("축")).getValue()).isEqualTo("by-cooperation");
        _setValue(_get(TextField.class, field -> field.withLabel("사업 이름")), "공동기술개발");
        _setValue((ComboBox<String>) _get(ComboBox.class, field -> field.withLabel("지원한 곳")), "경북테크노파크");
        _setValue(_get(NumberInput.class, field -> field.withLabel("금액(원)")), "200000000");
        _setValue(_get(DateField.class, field -> field.withLabel("첫날")), LocalDate.of(2026, 6, 1));
        _setValue(_get(DateField.class, field -> field.withLabel("마지막 날")), LocalDate.of(2026, 12, 31));
        _click(_get(Button.class, button -> button.withText("저장")));
        assertThat(supports.of(plan)).isEmpty();
        _setValue(_get(TextArea.class, field -> field.withLabel("꾸러미 밖의 지원을 한 까닭")), "앵커기업의 제안");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(supports.of(plan)).hasSize(1);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("협력기반 200,000,000원"));
    }

    @Test
    void aResultStandsBesideItsGoalWithItsBasis() {
        var plan = cases.plan("경산기계", GrowthState.RUNNING);
        cases.figures(plans.get(plan).company(), 2026, 1_200_000_000L, 11);
        UI.getCurrent().navigate("growth-plans/" + plan);

        _click(_get(Button.class, button -> button.withText("실적 적기")));
        _setValue(_get(NumberInput.class, field -> field.withLabel("값")), "2");
        _setValue(_get(TextField.class, field -> field.withLabel("출처")), "특허청 조회");
        _click(_get(Button.class, button -> button.withText("저장")));

        _assertOne(Paragraph.class, text -> text.withText("직접 적은 실적"));
        assertThat(plans.history(plan)).hasSize(2);
    }

    @Test
    void whoWasSlowerSeesBothAndDecides() {
        var plan = cases.plan("김천물류", GrowthState.DRAFT);
        UI.getCurrent().navigate("growth-plans/" + plan);
        _click(_get(Button.class, button -> button.withText("고치기")));
        _setValue(_get(TextArea.class, field -> field.withLabel("성장전략")), "내가 쓴 전략");
        plans.change(plan, 0, GrowthCases.sound());

        _click(_get(Button.class, button -> button.withText("저장")));
        var cells = _find(NativeTableCell.class).stream().map(NativeTableCell::getText);
        assertThat(cells).contains("내가 쓴 전략", GrowthCases.sound().strategy());
        _click(_get(Button.class, button -> button.withText("내 값으로 저장")));

        assertThat(plans.get(plan).data().strategy()).isEqualTo("내가 쓴 전략");
        assertThat(plans.get(plan).version()).isEqualTo(2);
    }

    @Test
    void theHistoryTellsWhoDidWhat() {
        var plan = cases.supported("문경도자기", 3_000_000);
        UI.getCurrent().navigate("growth-plans/" + plan);

        _get(
                        Details.class,
                        details -> details.withPredicate(
                                each -> each.getSummaryText().equals("변경 이력")))
                .setOpened(true);

        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .anyMatch(text -> text.contains("지원: 지식재산 출원") && text.contains("금액: 3,000,000원"))
                .anyMatch(text -> text.contains("초안을 만듦") && text.contains("진단: 기술·연구개발: 강점 (시제품이 있다)"));
    }

    @Test
    void aRemovedSupportCanBeTakenBack() {
        var plan = cases.supported("예천곤충", 3_000_000);
        UI.getCurrent().navigate("growth-plans/" + plan);

        remove(supports.of(plan).getFirst().data().program());
        assertThat(supports.of(plan)).isEmpty();
        _click(_get(Button.class, button -> button.withText("되돌리기")));

        assertThat(supports.of(plan)).hasSize(1);
    }

    @Test
    void theListShowsWhatTheAddressAsksFor() {
        cases.plan("안동식품", GrowthState.AGREED);
        cases.plan("영주제약", GrowthState.DRAFT);

        UI.getCurrent().navigate("growth-plans");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
        UI.getCurrent().navigate("growth-plans", QueryParameters.of("state", "DRAFT"));

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        UI.getCurrent().navigate("growth-plans", QueryParameters.of("class", "LEADING"));
        _assertOne(EmptyState.class);
    }

    @Test
    void aRegionWithoutPlansReadsHowToBegin() {
        UI.getCurrent().navigate("growth-plans");

        _assertOne(EmptyState.class);
        _assertOne(Button.class, button -> button.withText("성장계획 세우기"));
    }

    @Test
    @AsTenant(value = "gyeongbuk", roles = "REGIONAL_OFFICER")
    void theRegionalOfficeIsOfferedNothingToChange() {
        var plan = TestRoles.as("gyeongbuk", "REGION_OFFICER", () -> cases.plan("상주농기계", GrowthState.AGREED));

        UI.getCurrent().navigate("growth-plans/" + plan);

        _assertOne(H1.class, title -> title.withText("상주농기계 성장계획"));
        _assertNone(Button.class, button -> button.withText("지원 적기"));
        _assertNone(Button.class, button -> button.withText("실적 적기"));
        assertThat(_get(Button.class, button -> button.withText("이행 시작하기")).isEnabled())
                .isFalse();
        UI.getCurrent().navigate("growth-plans");
        _assertNone(Button.class, button -> button.withText("성장계획 세우기"));
    }

    @Test
    void anUnknownPlanSaysSo() {
        UI.getCurrent().navigate("growth-plans/00000000-0000-0000-0000-000000000000");

        _assertOne(EmptyState.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void theMinistryOpensTheCountry() {
        UI.getCurrent().navigate("nation/growth");

        _assertOne(H1.class, title -> title.withText("기업 성장계획 현황"));
    }

    /** The button stands in a cell of the grid of supports. */
    private static void remove(String program) {
        var grid = _get(
                Grid.class,
                each -> each.withPredicate(
                        found -> "지원".equals(found.getElement().getAttribute("aria-label"))));
        var cell = GridKt._getCellComponent(grid, 0, "actions");
        _click(_get(
                cell,
                Button.class,
                button -> button.withPredicate(
                        each -> (program + " 지우기").equals(each.getElement().getAttribute("aria-label")))));
    }

    @SuppressWarnings("unchecked")
    private static Select<Rating> rating(String area) {
        return _get(Select.class, field -> field.withLabel(area));
    }
}
