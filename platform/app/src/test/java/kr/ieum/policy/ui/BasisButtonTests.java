package kr.ieum.policy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.Policy;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import kr.ieum.text.LocalizedName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Architecture 6: any figure opens to its formula, inputs, rule version and clause. */
@ViewTest
@AsTenant("jeonbuk")
class BasisButtonTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Autowired
    RuleTexts texts;

    @Autowired
    Policy policy;

    @Test
    void showsFormulaInputsAndTheRulesWithTheirClauses() {
        click(this::share);

        var dialog = _get(Dialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("근거: 균등 배분액");
        _assertOne(Paragraph.class, result -> result.withText("100억원"));
        _assertOne(Paragraph.class, formula -> formula.withText("2,000억원 × (100% − 30%) ÷ 14 = 100억원"));
        assertThat(_find(NativeTableCell.class).stream().map(NativeTableCell::getText))
                .containsExactly("14개", "기획재정부", "2027-01-02", "값 없음", "한국은행", "-");
        assertThat(_find(Anchor.class, link -> link.withText("1.13 성과에 따른 배분")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("policy?clause=1.13"));
    }

    @Test
    void theTextForALetterSaysTheSame() {
        var text = ExplanationText.of(texts, share());

        assertThat(text.lines())
                .contains(
                        "균등 배분액: 100억원",
                        "- 지역 수: 14개 (기획재정부, 2027-01-02)",
                        "- 연체율: 값 없음 (한국은행, -)",
                        "- 성과 인센티브 비중: 30% (2027-01-01부터, 1차, 방안 1.13 성과에 따른 배분)",
                        "- 반올림하지 않았다");
    }

    @Test
    void aRefusalIsToldInsteadOfADialog() {
        click(() -> {
            policy.on("allocation.incentive-ratio", LocalDate.of(2020, 1, 1));
            return share();
        });

        _assertNone(Dialog.class);
        assertThat(_get(Notification.class).isOpened()).isTrue();
    }

    @Test
    void screenReadersHearWhatTheButtonIsAbout() {
        click(this::share);

        assertThat(_get(Button.class, button -> button.withText("근거")).getAriaLabel())
                .contains("근거: 균등 배분액");
    }

    @Test
    void valuesAreSaidWithTheirUnitsInBothLanguages() {
        assertThat(value("allocation.total")).isEqualTo("2,000억원");
        assertThat(value("intern.monthly-pay")).isEqualTo("1,700,000원");
        assertThat(texts.value(policy.on("allocation.total", DAY), MoneyUnit.MILLION))
                .isEqualTo("200,000백만원");
        assertThat(value("zone.notice-days")).isEqualTo("15일");
        assertThat(value("allocation.grade-amount")).isEqualTo("S 30억원");
        assertThat(value("joint-group.sensors")).isEqualTo("대구, 강원");
        assertThat(value("cycle.results-due")).isEqualTo("2월 말일");
        assertThat(value("cycle.plan-due")).isEqualTo("1월 31일");
        assertThat(value("target.years")).isEqualTo("첫해 2023, 마지막 해 2027");
        assertThat(texts.brief(policy.on("scope.industry", DAY))).isEqualTo("부산, 대구, 광주 외 11");

        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(value("allocation.total")).isEqualTo("KRW 200,000,000,000");
        assertThat(value("zone.notice-days")).isEqualTo("15 days");
        assertThat(value("crisis.plan-term")).isEqualTo("1 year");
        assertThat(value("joint-group.sensors")).isEqualTo("Daegu, Gangwon");
        assertThat(value("cycle.plan-due")).isEqualTo("31 January");
    }

    private String value(String rule) {
        return texts.value(policy.on(rule, DAY));
    }

    private void click(Supplier<Explanation> explanation) {
        UI.getCurrent().add(new BasisButton(texts, "균등 배분액", explanation));
        _click(_get(Button.class, button -> button.withText("근거")));
    }

    private Explanation share() {
        return new Explanation(
                name("균등 배분액", "Equal share"),
                "100억원",
                name("2,000억원 × (100% − 30%) ÷ 14 = 100억원", "…"),
                List.of(
                        new Explanation.Input(
                                name("지역 수", "Regions"), "14개", name("기획재정부", "MOEF"), LocalDate.of(2027, 1, 2)),
                        new Explanation.Input(name("연체율", "Arrears"), null, name("한국은행", "BOK"), null)),
                List.of(policy.on("allocation.incentive-ratio", DAY), policy.on("allocation.total", DAY)),
                List.of(name("반올림하지 않았다", "Not rounded")));
    }

    private static LocalizedName name(String ko, String en) {
        return new LocalizedName(ko, en);
    }
}
