package kr.ieum.industry.allocation.ui;

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
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kr.ieum.industry.allocation.AllocationRules;
import kr.ieum.industry.allocation.AllocationService;
import kr.ieum.industry.allocation.SheetData;
import kr.ieum.industry.allocation.SheetState;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirement 1.15: the ministry finds a sheet in the list, sees who gets what and why, approves and publishes it. */
@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class SheetViewTests {

    private static final int YEAR = 2027;

    @Autowired
    SheetData data;

    @Autowired
    AllocationService allocations;

    @Autowired
    AllocationRules rules;

    @BeforeEach
    void noSheets() {
        data.clear();
    }

    @Test
    void withoutASheetTheListLeadsToTheYears() {
        UI.getCurrent().navigate("industry/allocation");

        _assertOne(EmptyState.class);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("industry/allocation/2027");
    }

    @Test
    void theListTellsWhatHoldsInEachYearAndLeadsToEverySheet() {
        var id = data.published(YEAR);

        UI.getCurrent().navigate("industry/allocation");

        assertThat(com.github.mvysny.kaributesting.v10.GridKt._size(_get(Grid.class)))
                .isOne();
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("industry/allocation/sheet/" + id);
        assertThat(_find(StatusBadge.class)).extracting(StatusBadge::getText).contains("공표");
    }

    @Test
    void aSheetShowsEachRegionsShareAndOpensToItsBasis() {
        data.fixGrades(YEAR);
        open(data.draft(YEAR));

        assertThat(_get(H1.class).getText()).isEqualTo("2027년 1차");
        assertThat(cells("부산")).startsWith("S", "10,000", "3,000", "6,000", "19,000");
        assertThat(cells("합계")).contains("140,000", "200,000");
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        each -> each.getAriaLabel().filter("근거: 부산 배분액"::equals).isPresent())));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("근거: 부산 2027년 배분액");
    }

    @Test
    void itIsApprovedAndPublishedOnThePage() {
        data.fixGrades(YEAR);
        var id = data.draft(YEAR);
        open(id);

        take("승인");
        take("공표");

        assertThat(allocations.find(id).orElseThrow().head().state()).isEqualTo(SheetState.PUBLISHED);
        _assertNone(Button.class, button -> button.withText("승인 취소"));
    }

    @Test
    void whatIsInTheWayOfTheApprovalIsSaidAndTheButtonIsOff() {
        open(data.draft(YEAR));

        assertThat(_get(Button.class, button -> button.withText("승인")).isEnabled())
                .isFalse();
        assertThat(_get(SheetView.class).getElement().getTextRecursively())
                .contains("2027년 지역 성과등급이 확정되지 않아 승인할 수 없습니다");
    }

    @Test
    void whoLooksAtADraftThatIsComputedAnewSeesTheNewOneBeforeApproving() {
        data.fixGrades(YEAR);
        var id = data.draft(YEAR);
        open(id);
        allocations.draft(YEAR, rules.of(YEAR).allocation().withRatio(BigDecimal.valueOf(20)), data.grades(YEAR), null);

        take("승인");

        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("그 사이 다른 사람이");
        assertThat(cells("부산")).startsWith("S", "11,429");
        assertThat(allocations.find(id).orElseThrow().head().state()).isEqualTo(SheetState.DRAFT);
    }

    @Test
    void aSheetThatIsNotThereIsNoPage() {
        assertThatThrownBy(() -> open(new UUID(7, 7))).hasMessageContaining("No route found");
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void anAnalystReadsTheListAndIsOfferedNothing() {
        UI.getCurrent().navigate("industry/allocation");

        _assertOne(EmptyState.class);
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_ADMIN")
    void aRegionOpensNeitherTheListNorASheet() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("industry/allocation"))
                .isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> open(new UUID(7, 7))).isInstanceOf(MockAccessDeniedException.class);
    }

    private static void open(UUID id) {
        UI.getCurrent().navigate("industry/allocation/sheet/" + id);
    }

    private static void take(String step) {
        _click(_get(Button.class, button -> button.withText(step)));
        _setValue(_get(TextField.class, field -> field.withLabel("근거 자료(이름과 번호)")), "장관 결재 21호");
        _click(_get(Button.class, button -> button.withText("저장")));
    }

    private static List<String> cells(String region) {
        return _find(NativeTableRow.class).stream()
                .filter(row -> row.getHeaderCells().stream()
                        .anyMatch(cell -> cell.getText().equals(region)))
                .findFirst()
                .orElseThrow()
                .getChildren()
                .filter(NativeTableCell.class::isInstance)
                .map(cell -> ((NativeTableCell) cell).getText())
                .toList();
    }
}
