package kr.ieum.policy.ui;

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
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleService;
import kr.ieum.policy.RuleValue;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Architecture 6: rules with their history; the ministry goes on with them. Each test has years of its own. */
@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
@SuppressWarnings({"rawtypes", "unchecked"})
class RuleViewTests {

    private static final String PEOPLE = "deduction.daegu-yearly";

    @Autowired
    RuleService rules;

    @Autowired
    Policy policy;

    @Test
    @AsTenant("jeonbuk")
    void everybodyReadsTheRulesOfADay() {
        UI.getCurrent()
                .navigate(
                        "policy/rules",
                        QueryParameters.full(Map.of("q", new String[] {"위기지원센터"}, "day", new String[] {"2022-06-01"})));

        var grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._getFormattedRow((Grid<?>) grid, 0))
                .contains("⑦", "부산, 대구, 강원 외 2", "2022-01-01 ~ 2022-12-31");
        _assertOne(Span.class, count -> count.withText("총 1건 · 2022-06-01 기준"));
    }

    @Test
    @AsTenant("jeonbuk")
    void aRegionSeesTheHistoryAndChangesNothing() {
        UI.getCurrent().navigate("policy/rules/allocation.incentive-ratio");

        assertThat(_get(H1.class).getText()).isEqualTo("성과 인센티브 비중");
        assertThat(badges()).containsExactly("예정", "적용 중");
        _assertOne(Span.class, value -> value.withText("10%"));
        _assertOne(Span.class, value -> value.withText("30%"));
        _assertNone(Button.class, button -> button.withText("새 값 정하기"));
        _assertNone(Button.class, button -> button.withText("정정"));
    }

    @Test
    void theMinistrySetsANumberFromADayOn() {
        open(PEOPLE, "새 값 정하기");
        fill("2050-01-01", "2050년 예산");
        number("값 (개수)", 450);

        _assertOne(
                Paragraph.class,
                effect -> effect.withText("2050-01-01부터 새로 시작하는 일에 적용됩니다. 그 전에 시작한 일은 그때의 규칙을 그대로 따릅니다."));
        save();

        assertThat(policy.on(PEOPLE, LocalDate.of(2050, 1, 1)).whole()).isEqualTo(450);
        assertThat(badges()).contains("예정");
        _assertOne(Paragraph.class, reason -> reason.withText("2050년 예산"));
    }

    @Test
    void whatIsWrongIsSaidAndTheDialogStays() {
        open(PEOPLE, "새 값 정하기");
        number("값 (개수)", 460);
        save();

        assertThat(fault()).contains("까닭이 있어야 합니다");
        fill(null, "까닭");
        save();
        assertThat(fault()).contains("지난 날부터는 정할 수 없습니다");
        number("값 (개수)", null);
        save();
        assertThat(fault()).isEqualTo("표시된 항목을 고친 뒤 다시 저장해 주십시오.");
    }

    @Test
    void aValueToComeIsCorrectedAndWithdrawn() {
        rules.set("talent.degree-term", seen("talent.degree-term"), LocalDate.of(2051, 1, 1), number(3), "처음");
        open("talent.degree-term", "정정");
        number("값 (년)", 4);
        fill(null, "잘못 적음");
        save();
        assertThat(policy.on("talent.degree-term", LocalDate.of(2051, 1, 1)).whole())
                .isEqualTo(4);

        _click(_get(Button.class, button -> button.withText("철회")));
        fill(null, "취소됨");
        save();

        assertThat(policy.on("talent.degree-term", LocalDate.of(2051, 1, 1)).whole())
                .isEqualTo(2);
        assertThat(badges()).containsExactly("철회됨", "정정됨", "정정됨", "적용 중");
        _assertNone(Button.class, button -> button.withText("정정"));
    }

    @Test
    void aTableIsSetEntryByEntryAndAnOpenOneTakesMore() {
        open("allocation.grade-amount", "새 값 정하기");
        fill("2052-01-01", "A등급을 둔다");
        number("S (원)", 2_000_000_000);
        assertThat(_get(NumberInput.class, input -> input.withLabel("S (원)")).getHelperText())
                .isEqualTo("20억원");
        var entry = _get(ComboBox.class, box -> box.withLabel("더할 항목"));
        entry.setValue("A");
        _click(_get(Button.class, button -> button.withText("항목 더하기")));
        number("A (원)", 1_000_000_000);
        save();

        assertThat(policy.on("allocation.grade-amount", LocalDate.of(2052, 1, 1))
                        .table())
                .containsExactly(
                        Map.entry("S", new BigDecimal("2000000000")), Map.entry("A", new BigDecimal("1000000000")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSetIsTicked() {
        open("joint-group.lithium-batteries", "새 값 정하기");
        fill("2053-01-01", "충북이 함께한다");
        var boxes = (CheckboxGroup<String>) _get(CheckboxGroup.class);
        _setValue(boxes, Set.of("jeonnam", "jeonbuk", "chungbuk"));
        save();

        assertThat(policy.on("joint-group.lithium-batteries", LocalDate.of(2053, 1, 1))
                        .members())
                .containsExactly("chungbuk", "jeonbuk", "jeonnam");
    }

    @Test
    void aSetNeedsAMember() {
        open("joint-group.lithium-batteries", "새 값 정하기");
        _setValue(_get(CheckboxGroup.class), Set.of());
        save();

        assertThat(_get(CheckboxGroup.class).isInvalid()).isTrue();
        _assertOne(Dialog.class);
    }

    @Test
    void whoeverWasSlowerIsTold() {
        open("intern.term", "새 값 정하기");
        rules.set("intern.term", seen("intern.term"), LocalDate.of(2054, 1, 1), number(6), "먼저 적음");
        fill("2054-01-01", "나중에 적음");
        number("값 (개월)", 5);
        save();

        assertThat(fault()).contains("그 사이 다른 사람이 이 규칙을 바꾸었습니다");
        assertThat(policy.on("intern.term", LocalDate.of(2054, 1, 1)).whole()).isEqualTo(6);
    }

    @Test
    void anEarlierStartIsToldUntilWhenItHolds() {
        open("allocation.incentive-ratio", "새 값 정하기");
        _setValue(_get(DateField.class), LocalDate.of(2026, 12, 1));

        _assertOne(Paragraph.class, effect -> effect.withText("2027-01-01에 시작하는 값이 이미 있으므로 2026-12-31까지 적용됩니다."));
    }

    @Test
    void anUnknownRuleLeadsBackToTheList() {
        UI.getCurrent().navigate("policy/rules/no.rule");

        _assertOne(EmptyState.class);
    }

    private static void open(String rule, String button) {
        UI.getCurrent().navigate("policy/rules/" + rule);
        _click(_get(Button.class, each -> each.withText(button)));
    }

    private static void fill(@Nullable String day, String reason) {
        if (day != null) {
            _setValue(_get(DateField.class), LocalDate.parse(day));
        }
        _setValue(_get(TextArea.class, area -> area.withLabel("까닭")), reason);
    }

    private static void number(String label, @Nullable Number number) {
        _setValue(_get(NumberInput.class, input -> input.withLabel(label)), number == null ? "" : number.toString());
    }

    private static void save() {
        _click(_get(Button.class, button -> button.withText("저장")));
    }

    private static String fault() {
        return _get(Div.class, div -> div.withClasses("form-fault")).getText();
    }

    private static List<String> badges() {
        return _find(StatusBadge.class).stream().map(StatusBadge::getText).toList();
    }

    private int seen(String rule) {
        return rules.history(rule).seen();
    }

    private static RuleValue number(int number) {
        return new RuleValue.Figure(BigDecimal.valueOf(number));
    }
}
