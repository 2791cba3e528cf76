package kr.ieum.industry.achievement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kr.ieum.industry.Grade;
import kr.ieum.industry.achievement.AchievementData;
import kr.ieum.industry.achievement.AchievementService;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirements 1.13, 1.14: the ministry measures the regions, looks at what the rules propose, decides and fixes it. */
@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
@SuppressWarnings({"rawtypes", "unchecked"})
class AchievementViewTests {

    private static final int YEAR = 2027;
    private static final TenantId DAEGU = new TenantId("daegu");

    @Autowired
    AchievementData data;

    @Autowired
    AchievementService achievements;

    @BeforeEach
    void nothingMeasured() {
        data.clear();
    }

    @Test
    void theRegionsAreMeasuredAndRankedAndEachScoreOpensToItsBasis() {
        data.growing();
        open();
        _assertOne(EmptyState.class);

        _click(button("성과 재기"));

        assertThat(regions()).hasSize(14).startsWith("부산", "대구").endsWith("전북");
        _click(_get(
                Button.class,
                button -> button.withPredicate(each ->
                        each.getAriaLabel().filter("근거: 부산 성과 점수"::equals).isPresent())));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("근거: 부산 2027년 성과 점수");
    }

    @Test
    void withoutFiguresNothingIsProposedAndThePageSaysWhatIsMissing() {
        open();

        _click(button("성과 재기"));

        assertThat(_find(StatusBadge.class)).extracting(StatusBadge::getText).contains("확인 필요");
        assertThat(words()).contains("값 없음").contains("등급이 없는 지역이 14곳 있어 확정할 수 없습니다");
    }

    @Test
    void anotherGradeNeedsAReasonAndIsMarked() {
        measured();
        open();
        decide("대구", Grade.B, "");
        assertThat(_get(Div.class, div -> div.withClasses("form-fault")).getText())
                .contains("사유를 적으십시오");

        _setValue(_get(TextArea.class), "협약을 어김");
        _click(button("저장"));

        _assertNone(Dialog.class);
        assertThat(_find(StatusBadge.class)).extracting(StatusBadge::getText).contains("제안과 다름");
        assertThat(achievements.find(YEAR).orElseThrow().grades()).containsEntry(DAEGU, Grade.B);
        assertThat(words()).contains("S등급은 2개 지역이어야 하는데 1개라서 확정할 수 없습니다");
    }

    @Test
    void fixedTheGradesChangeNoMore() {
        measured();
        open();

        fix();

        assertThat(achievements.find(YEAR).orElseThrow().isFixed()).isTrue();
        _assertNone(Button.class, button -> button.withText("등급 바꾸기"));
        assertThat(button("성과 다시 재기").isEnabled()).isFalse();
    }

    @Test
    void whoFixesAProposalThatWasDecidedOtherwiseMeanwhileIsTold() {
        measured();
        open();
        achievements.decide(YEAR, DAEGU, Grade.S, "같은 등급");

        fix();

        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("그 사이 다른 사람이");
        assertThat(achievements.find(YEAR).orElseThrow().isFixed()).isFalse();
    }

    @Test
    void aDialogThatIsSavedAfterTheFixingSaysThatItIsFixed() {
        measured();
        open();
        openDialog("대구");
        data.as("national", () -> data.fixed(YEAR));

        _setValue(_get(TextArea.class), "늦은 결정");
        _click(button("저장"));

        assertThat(_get(Div.class, div -> div.withClasses("form-fault")).getText())
                .contains("2027년 등급은 확정되어 바꿀 수 없습니다");
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void anAnalystReadsAndIsOfferedNothing() {
        open();

        _assertNone(Button.class, button -> button.withText("성과 재기"));
        _assertOne(EmptyState.class);
    }

    @Test
    void aYearOutsideThePolicyIsNoPage() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("industry/achievement/2050"))
                .hasMessageContaining("No route found");
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_ADMIN")
    void aRegionDoesNotComeHere() {
        assertThatThrownBy(AchievementViewTests::open).isInstanceOf(MockAccessDeniedException.class);
    }

    private void measured() {
        data.growing();
        achievements.measure(YEAR);
    }

    private static void open() {
        UI.getCurrent().navigate("industry/achievement/" + YEAR);
    }

    private static void fix() {
        _click(button("등급 확정"));
        _setValue(_get(TextField.class, field -> field.withLabel("근거 자료(이름과 번호)")), "심의 결과 3호");
        _click(button("저장"));
    }

    private static void openDialog(String region) {
        _click(_get(
                Button.class,
                button -> button.withPredicate(each ->
                        each.getAriaLabel().filter((region + " 등급 바꾸기")::equals).isPresent())));
    }

    @SuppressWarnings("unchecked")
    private static void decide(String region, Grade grade, String reason) {
        openDialog(region);
        _setValue((Select<Grade>) _get(Select.class, field -> field.withLabel("등급")), grade);
        _setValue(_get(TextArea.class), reason);
        _click(button("저장"));
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    private static List<String> regions() {
        return _find(NativeTableRow.class).stream()
                .flatMap(row -> row.getChildren().limit(1))
                .filter(NativeTableHeaderCell.class::isInstance)
                .map(cell -> (NativeTableHeaderCell) cell)
                .filter(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .map(NativeTableHeaderCell::getText)
                .limit(14)
                .toList();
    }

    private static String words() {
        return _get(AchievementView.class).getElement().getTextRecursively();
    }
}
