package kr.ieum.industry.classification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.RatedFirmFixture;
import kr.ieum.industry.classification.RunId;
import kr.ieum.industry.classification.RunPaths;
import kr.ieum.industry.classification.RunPhase;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;

@ViewTest
@AsTenant(value = "daejeon", roles = "REGION_ADMIN")
@SuppressWarnings({"rawtypes", "unchecked"})
class RunViewTests extends RatedFirmFixture {

    @Test
    void aRunIsBegunFromTheListAndWatchedToItsEnd() {
        strong("선도 후보");
        UI.getCurrent().navigate(RunPaths.RUNS);
        _assertOne(EmptyState.class);

        _click(_get(Button.class, button -> button.withText("산정 시작")));
        var run = classifications.latest().getFirst().id();
        over(run, RunPhase.READY);
        open(run);

        assertThat(_get(H1.class).getText()).endsWith("기업 유형 산정");
        assertThat(GridKt._size(_get(RatedFirmGrid.class))).isOne();
        UI.getCurrent().navigate(RunPaths.RUNS);
        assertThat(GridKt._size(_get(Grid.class))).isOne();
    }

    @Test
    void aRunSaysWhichIndustriesItLookedAt() {
        weak("반도체 기업");
        open(computed());
        assertThat(_get(Anchor.class, link -> link.withText("주축산업의 업종 입력")).getHref())
                .isEqualTo("industries");

        pillar("첨단 반도체", "26");
        open(computed());

        _assertOne(Span.class, span -> span.withText("첨단 반도체의 업종"));
    }

    @Test
    void theReportSaysWhoRisesAndFalls() {
        isAlready(strong("오르는 기업"), FirmClass.POTENTIAL);
        isAlready(weak("내리는 기업"), FirmClass.LEADING);

        open(computed());

        var cells = _find(_find(_get(ReportTables.class), DataTable.class).getFirst(), NativeTableCell.class).stream()
                .map(NativeTableCell::getText)
                .toList();
        // from potential to leading, and from leading to potential
        assertThat(cells.subList(0, 4)).containsExactly("0", "0", "1", "0");
        assertThat(cells.subList(8, 12)).containsExactly("1", "0", "0", "0");
    }

    @Test
    void theConditionsOfTheListStandInTheAddress() {
        isAlready(strong("오르는 기업"), FirmClass.POTENTIAL);
        weak("새 기업");
        var run = computed();

        UI.getCurrent().navigate(RunPaths.run(run), QueryParameters.simple(Map.of("change", "RISE")));
        assertThat(GridKt._size(_get(RatedFirmGrid.class))).isOne();

        UI.getCurrent().navigate(RunPaths.run(run), QueryParameters.simple(Map.of("q", "없는 이름")));
        _assertOne(EmptyState.class);
        UI.getCurrent()
                .navigate(RunPaths.run(run), QueryParameters.simple(Map.of("change", "nonsense", "section", "?")));
        assertThat(GridKt._size(_get(RatedFirmGrid.class))).isEqualTo(2);
    }

    @Test
    void aScoreOpensToItsBasis() {
        weak("가");
        open(computed());

        _click(_get(GridKt._getCellComponent(_get(RatedFirmGrid.class), 0, "innovation"), BasisButton.class));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("근거: 가 혁신성");
    }

    @Test
    void inReviewAFirmIsAdjustedAndTheRunDecided() {
        var firm = weak("스타기업");
        open(computed());
        _assertNone(Button.class, button -> button.withText("조정"));
        _click(_get(Button.class, button -> button.withText("지역 검토 시작")));
        _click(_get(Button.class, button -> button.withText("저장")));

        _click(adjust(0));
        _setValue(_get(Select.class, field -> field.withLabel("유형")), FirmClass.CANDIDATE);
        _click(_get(Button.class, button -> button.withText("저장")));
        assertThat(_get(Div.class, div -> div.withClasses("form-fault")).getText())
                .contains("사유가 비어 있습니다");
        _setValue(_get(Select.class, field -> field.withLabel("증빙의 종류")), "star-firm");
        _setValue(_get(TextField.class, field -> field.withLabel("증빙")), "지정서 12호");
        _setValue(_get(TextArea.class, field -> field.withLabel("사유")), "시가 고른 스타기업");
        _click(_get(Button.class, button -> button.withText("저장")));
        _assertNone(Dialog.class);

        _click(_get(Button.class, button -> button.withText("유형 결정")));
        _setValue(_get(TextArea.class, field -> field.withLabel("사유")), "지역위원회 의결");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(_find(StatusBadge.class)).extracting(StatusBadge::getText).contains("결정됨");
        assertThat(classOf(firm)).isEqualTo(FirmClass.CANDIDATE);
    }

    @Test
    void aRunThatWasCutOffSaysSo() {
        var run = computed();
        in(() ->
                jdbc.sql("UPDATE core.classification_run SET phase = 'CUT_OFF'").update());

        open(run);

        _assertOne(StatusBadge.class, badge -> badge.withText("중단됨"));
        _assertOne(EmptyState.class);
    }

    @Test
    void aRunOfAnotherRegionIsNotFound() {
        var theirs = Tenancy.callAs(
                new TenantId("gangwon"),
                () -> in(() -> jdbc.sql("""
                                INSERT INTO core.classification_run (day, phase, ordered_by, ordered_account, ordered_at)
                                VALUES (current_date, 'READY', 'test', uuidv7(), now()) RETURNING id""").query(java.util.UUID.class).single()));

        open(new RunId(theirs));

        _assertOne(EmptyState.class);
        Tenancy.runAs(new TenantId("gangwon"), this::removeAll);
    }

    @Test
    @AsTenant(value = "daejeon", roles = "SUPPORT_OFFICER")
    void aSupportBodyBeginsNoRun() {
        UI.getCurrent().navigate(RunPaths.RUNS);

        _assertNone(Button.class, button -> button.withText("산정 시작"));
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_ADMIN")
    void whatIsRefusedIsSaid() {
        in(() -> jdbc.sql("""
                        INSERT INTO core.classification_run (day, ordered_by, ordered_account, ordered_at)
                        VALUES (current_date, '동료', uuidv7(), now())""").update());
        UI.getCurrent().navigate(RunPaths.RUNS);

        _click(_get(Button.class, button -> button.withText("산정 시작")));

        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("한 번에 하나만");
    }

    @Test
    @AsTenant(value = "seoul", roles = "REGION_ADMIN")
    void aRegionOutsideTheScopeIsToldSo() {
        UI.getCurrent().navigate(RunPaths.RUNS);

        _assertOne(EmptyState.class);
        _assertNone(Button.class, button -> button.withText("산정 시작"));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryHasNoSuchPage() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(RunPaths.RUNS)).isInstanceOf(MockAccessDeniedException.class);
    }

    private static Button adjust(int row) {
        return (Button) GridKt._getCellComponent(_get(RatedFirmGrid.class), row, "adjust");
    }

    private static void open(RunId run) {
        UI.getCurrent().navigate(RunPaths.run(run));
    }
}
