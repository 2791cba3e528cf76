package kr.ieum.industry.classification.ui;

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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.ieum.industry.classification.RatedFirmFixture;
import kr.ieum.industry.classification.RunPaths;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
@SuppressWarnings({"rawtypes", "unchecked"})
class WhatIfViewTests extends RatedFirmFixture {

    private static final TenantId DAEJEON = new TenantId("daejeon");

    @BeforeEach
    void fourGrowingFirms() {
        Tenancy.runAs(DAEJEON, () -> IntStream.range(0, 4).forEach(number -> growing("예시 " + number)));
    }

    @AfterEach
    void removeFirms() {
        Tenancy.runAs(DAEJEON, this::removeAll);
    }

    @Test
    void itBeginsWithTheRulesOfToday() {
        UI.getCurrent().navigate(RunPaths.WHAT_IF);

        assertThat(field("벤처기업 확인 (점)").getValue()).isEqualTo("15");
        assertThat(field("선도 (점)").getValue()).isEqualTo("70");
        assertThat(_find(Span.class, span -> span.withText("합계 100점"))).hasSize(2);
        _assertNone(MovesTable.class);
    }

    @Test
    void otherThresholdsShowWhoRisesWhereAndCanBeHandedOn() {
        UI.getCurrent().navigate(RunPaths.WHAT_IF);
        _setValue(field("예비 (점)"), "0");
        _setValue(field("선도 (점)"), "0");

        _click(_get(Button.class, button -> button.withText("비교하기")));

        assertThat(cells(_get(MovesTable.class)).subList(0, 2)).containsExactly("4", "0");
        _setValue(_get(Select.class), "daejeon");
        // a candidate now, a leading firm then
        assertThat(cells(_get(MovesMatrix.class)).subList(4, 8)).containsExactly("0", "0", "4", "0");
        assertThat(_get(
                                Paragraph.class,
                                text -> text.withPredicate(
                                        each -> each.getText().startsWith("주축산업의 업종을 아직")))
                        .getText())
                .contains("대전");
        var draft = _get(Anchor.class, link -> link.withText("초안으로 열기: 유형을 가르는 점수"));
        assertThat(draft.getHref()).isEqualTo("policy/rules/classification.thresholds?draft=candidate:0,leading:0");
    }

    @Test
    void weightsThatDoNotMakeAHundredAreRefused() {
        UI.getCurrent().navigate(RunPaths.WHAT_IF);
        _setValue(field("벤처기업 확인 (점)"), "20");
        _assertOne(Span.class, span -> span.withText("합계 105점: 100점이 되어야 합니다"));

        _click(_get(Button.class, button -> button.withText("비교하기")));

        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("합이 100이 아닙니다");
        _assertNone(MovesTable.class);
    }

    @Test
    void aNumberThatIsNoneStaysInItsField() {
        UI.getCurrent().navigate(RunPaths.WHAT_IF);
        _setValue(field("예비 (점)"), "많이");

        _click(_get(Button.class, button -> button.withText("비교하기")));

        assertThat(field("예비 (점)").isInvalid()).isTrue();
        _assertNone(MovesTable.class);
    }

    @Test
    void whatIsAskedStandsInTheAddress() {
        UI.getCurrent()
                .navigate(
                        RunPaths.WHAT_IF,
                        QueryParameters.simple(Map.of(
                                "weights", "20,20,20,20,20,25,25,25,25", "thresholds", "30,60", "region", "daejeon")));

        assertThat(field("벤처기업 확인 (점)").getValue()).isEqualTo("20");
        assertThat(_get(Select.class).getValue()).isEqualTo("daejeon");
        assertThat(_find(
                        Anchor.class,
                        link -> link.withPredicate(each -> each.getHref().contains("draft="))))
                .hasSize(3);
    }

    @Test
    void anAddressThatCannotBeReadAsksNothing() {
        UI.getCurrent()
                .navigate(RunPaths.WHAT_IF, QueryParameters.simple(Map.of("weights", "1,2,x", "thresholds", "30,60")));

        assertThat(field("선도 (점)").getValue()).isEqualTo("70");
        _assertNone(MovesTable.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void anAnalystAsksButHandsNothingOn() {
        UI.getCurrent()
                .navigate(
                        RunPaths.WHAT_IF,
                        QueryParameters.simple(Map.of("weights", "20,20,20,20,20,25,25,25,25", "thresholds", "30,60")));

        _assertOne(MovesTable.class);
        assertThat(_find(
                        Anchor.class,
                        link -> link.withPredicate(each -> each.getHref().contains("draft="))))
                .isEmpty();
    }

    @Test
    void theDraftOpensFilledInAtTheRule() {
        UI.getCurrent()
                .navigate(
                        "policy/rules/classification.thresholds",
                        QueryParameters.simple(Map.of("draft", "candidate:35,leading:65.5")));

        _assertOne(Dialog.class);
        assertThat(_find(NumberInput.class)).extracting(NumberInput::getValue).containsExactly("35", "65.5");
    }

    @Test
    void aDraftWithOtherEntriesIsRefusedInWords() {
        UI.getCurrent()
                .navigate(
                        "policy/rules/classification.thresholds",
                        QueryParameters.simple(Map.of("draft", "potential:35,leading:65.5")));

        _assertNone(Dialog.class);
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("초안을 쓸 수 없습니다");
    }

    @Test
    @AsTenant(value = "daejeon", roles = "REGION_ADMIN")
    void aRegionHasNoSuchPage() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(RunPaths.WHAT_IF))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private static NumberInput field(String label) {
        return _get(NumberInput.class, field -> field.withLabel(label));
    }

    private static List<String> cells(com.vaadin.flow.component.Component part) {
        return _find(part, NativeTableCell.class).stream()
                .map(NativeTableCell::getText)
                .toList();
    }
}
