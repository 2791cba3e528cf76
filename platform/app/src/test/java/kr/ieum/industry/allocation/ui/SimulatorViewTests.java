package kr.ieum.industry.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.AllocationService;
import kr.ieum.industry.allocation.SheetData;
import kr.ieum.industry.allocation.SheetState;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirement 1.14: the ministry moves a slider, sees who gains and who loses, and keeps what it found as a draft. */
@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class SimulatorViewTests {

    @Autowired
    SheetData data;

    @Autowired
    AllocationService allocations;

    @BeforeEach
    void noSheets() {
        data.clear();
    }

    @Test
    void theSliderMovesTheWholeResult() {
        data.fixGrades(2027);
        UI.getCurrent().navigate("industry/allocation/2027");
        assertThat(cells("부산")).startsWith("S", "10,000", "3,000");
        assertThat(cells("합계")).contains("200,000");

        drag("성과 인센티브 비중(%) 끌어서 바꾸기", 10);

        assertThat(cells("부산")).startsWith("S", "12,857", "3,000");
        assertThat(summary()).contains("10%인 20,000백만원", "14곳에 12,857백만원씩");
    }

    @Test
    void gainersAndLosersAreToldAgainstThePresentSheetAndTheFormerRule() {
        data.published(2027);
        UI.getCurrent().navigate("industry/allocation/2027");

        drag("성과 인센티브 비중(%) 끌어서 바꾸기", 40);

        var sentences = _find(ListItem.class).stream().map(ListItem::getText).toList();
        assertThat(sentences).anyMatch(sentence -> sentence.startsWith("2027년 1차 대비 늘어나는 지역"));
        assertThat(sentences).anyMatch(sentence -> sentence.contains("개편 전 규정이면 모두"));
        assertThat(cells("합계")).contains("0");
    }

    @Test
    void gradesThatDoNotFitTheCountAreToldAndMendedByChoosing() {
        UI.getCurrent().navigate("industry/allocation/2027");
        _assertOne(ListItem.class, item -> item.withText("S등급은 2곳이어야 하는데 0곳입니다. 이대로는 승인할 수 없습니다."));

        choose("부산", Grade.S);
        choose("대구", Grade.S);

        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .noneMatch(sentence -> sentence.contains("이어야 하는데"));
        assertThat(cells("대구")).startsWith("S", "10,000", "3,000");
    }

    @Test
    void amountsBeyondThePoolAreRefusedInWords() {
        data.fixGrades(2027);
        UI.getCurrent().navigate("industry/allocation/2027");

        drag("성과 인센티브 비중(%) 끌어서 바꾸기", 2);

        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .anyMatch(sentence -> sentence.contains("6,000,000,000원이 성과 인센티브 재원 4,000,000,000원보다"));
        assertThat(_get(Button.class, button -> button.withText("이 값으로 초안 만들기")).isEnabled())
                .isFalse();
    }

    @Test
    void theCurveTellsEachRegionsShareFromTenToThirtyPercent() {
        data.fixGrades(2027);
        UI.getCurrent().navigate("industry/allocation/2027");

        assertThat(curve("부산")).containsExactly("17,413", "17,810", "18,206", "18,603", "19,000");
        assertThat(_get(Paragraph.class, text -> text.withClasses("chart-title"))
                        .getText())
                .isEqualTo("비중을 10%에서 30%로 올리면 지역마다 S등급은 17,413에서 19,000백만원으로, D등급은 13,168에서 11,200백만원으로 바뀝니다.");
    }

    @Test
    void aRatioThatDoesNotPayTheFixedAmountsIsAGapOfTheCurve() {
        data.fixGrades(2027);

        UI.getCurrent().navigate("industry/allocation/2027", QueryParameters.fromString("amounts=S-15000000000"));

        assertThat(curve("부산")).startsWith("-").last().isNotEqualTo("-");
    }

    @Test
    void whatWasComputedLastStaysWithItsBasisWhileAFieldCannotBeRead() {
        data.fixGrades(2027);
        UI.getCurrent().navigate("industry/allocation/2027");
        var ratio = _get(TextField.class, field -> field.withLabel("성과 인센티브 비중(%)"));

        ratio.setValue("1,000");
        _fireValueChange(ratio, true);
        choose("단위", MoneyUnit.HUNDRED_MILLION);

        assertThat(_get(Button.class, button -> button.withText("이 값으로 초안 만들기")).isEnabled())
                .isFalse();
        assertThat(cells("부산")).startsWith("S", "100.0", "30.0");
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        each -> each.getAriaLabel().filter("근거: 부산 배분액"::equals).isPresent())));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("근거: 부산 2027년 배분액");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10,001", "이천억", ""})
    void aTotalOutOfItsRangeIsSaidAndNotComputed(String text) {
        data.fixGrades(2027);
        UI.getCurrent().navigate("industry/allocation/2027");
        var total = _get(TextField.class, field -> field.withLabel("배분 총액(억원)"));

        total.setValue(text);
        _fireValueChange(total, true);

        assertThat(total.isInvalid()).isTrue();
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("읽을 수 없는 값이 있어 결과가 그대로입니다. 빨간 표시가 있는 칸을 고치십시오.");
        assertThat(_get(Button.class, button -> button.withText("이 값으로 초안 만들기")).isEnabled())
                .isFalse();
    }

    @Test
    void aTotalOfZeroIsComputedOnceNoFixedAmountIsLeft() {
        data.fixGrades(2027);

        UI.getCurrent().navigate("industry/allocation/2027", QueryParameters.fromString("total=0&amounts=S-0"));

        assertThat(cells("합계")).startsWith("", "0", "0", "0", "0");
    }

    @Test
    void aTryStandsInTheAddress() {
        data.fixGrades(2027);

        UI.getCurrent()
                .navigate(
                        "industry/allocation/2027",
                        QueryParameters.fromString("ratio=20&amounts=S-1000000000&grades=SSBBBBBBBBBBBB"));

        assertThat(cells("부산")).startsWith("S", "11,429", "1,000");
        assertThat(cells("대전")).startsWith("B");
    }

    @Test
    void anAddressThatCannotBeReadIsTheRules() {
        UI.getCurrent().navigate("industry/allocation/2027", QueryParameters.fromString("ratio=900&grades=XYZ"));

        assertThat(summary()).contains("30%인");
    }

    @Test
    void whatWasFoundBecomesADraftAndAfterAnotherOneNeedsAReason() {
        data.published(2027);
        UI.getCurrent().navigate("industry/allocation/2027");

        _click(_get(Button.class, button -> button.withText("이 값으로 초안 만들기")));
        _click(_get(Button.class, button -> button.withText("저장")));
        assertThat(allocations.sheets(2027)).hasSize(1);
        _setValue(_get(TextArea.class), "등급 정정");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(allocations.sheets(2027)).hasSize(2);
        assertThat(allocations.sheets(2027).getFirst().state()).isEqualTo(SheetState.DRAFT);
        assertThat(_get(H1.class).getText()).isEqualTo("2027년 2차");
    }

    @Test
    void aShareOpensToItsBasis() {
        data.fixGrades(2027);
        UI.getCurrent().navigate("industry/allocation/2027");

        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        each -> each.getAriaLabel().filter("근거: 부산 배분액"::equals).isPresent())));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("근거: 부산 2027년 배분액");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("균등 (200,000,000,000원 − 60,000,000,000원) ÷ 14곳 = 10,000,000,000원"));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void anAnalystTriesAndDoesNotDraft() {
        UI.getCurrent().navigate("industry/allocation/2027");

        _assertNone(Button.class, button -> button.withText("이 값으로 초안 만들기"));
        assertThat(summary()).contains("30%인");
    }

    @Test
    void aYearOutsideThePolicyIsNoPage() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("industry/allocation/2050"))
                .hasMessageContaining("No route found");
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_ADMIN")
    void aRegionDoesNotComeHere() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("industry/allocation/2027"))
                .isInstanceOf(com.github.mvysny.kaributesting.v10.MockAccessDeniedException.class);
        assertThat(_find(RangeInput.class)).isEmpty();
    }

    private static void drag(String slider, double value) {
        var range = _get(
                RangeInput.class,
                spec -> spec.withPredicate(
                        each -> each.getAriaLabel().filter(slider::equals).isPresent()));
        range.setValue(value);
        _fireValueChange(range, true);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        var choice = (Select<T>) _find(Select.class).stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
        _setValue(choice, value);
    }

    private static String summary() {
        return _get(Paragraph.class, text -> text.withClasses("allocation-summary"))
                .getText();
    }

    private static List<String> curve(String region) {
        return _find(NativeTableRow.class).stream()
                .filter(row -> row.getHeaderCells().stream()
                        .anyMatch(cell -> cell.getText().equals(region)))
                .map(SimulatorViewTests::quantities)
                .filter(cells -> cells.size() == 5)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(String region) {
        return _find(NativeTableRow.class).stream()
                .filter(row -> row.getHeaderCells().stream()
                        .anyMatch(cell -> cell.getText().equals(region)))
                .map(SimulatorViewTests::quantities)
                .filter(cells -> cells.size() > 6)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> quantities(NativeTableRow row) {
        return row.getChildren()
                .filter(NativeTableCell.class::isInstance)
                .map(cell -> ((NativeTableCell) cell).getText())
                .toList();
    }
}
