package kr.ieum.industry.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import kr.ieum.industry.allocation.AllocationRules;
import kr.ieum.industry.allocation.AllocationService;
import kr.ieum.industry.allocation.SheetData;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugins.Ministry;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A region sees what it gets and why, once it is published, and nothing of the others. */
@ViewTest
@AsTenant(value = "busan", roles = "REGION_OFFICER")
class OwnAllocationViewTests {

    private static final int YEAR = 2027;

    @Autowired
    SheetData data;

    @Autowired
    AllocationService allocations;

    @Autowired
    AllocationRules rules;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void noSheets() {
        data.clear();
    }

    @Test
    void beforeThePublicationThereIsNothingToSee() {
        ministry(() -> {
            data.fixGrades(YEAR);
            data.take(data.draft(YEAR), "approve", new Grounds(null, "장관 결재 21호"));
        });

        open();

        _assertOne(EmptyState.class);
        assertThat(_find(Paragraph.class, text -> text.withClasses("own-amount")))
                .isEmpty();
    }

    @Test
    void itsShareItsGradeAndTheTotalsAreShownAndNoOtherRegion() {
        ministry(() -> data.published(YEAR));

        open();

        assertThat(_get(Paragraph.class, text -> text.withClasses("own-amount"))
                        .getElement()
                        .getTextRecursively())
                .contains("19,000백만원");
        assertThat(words())
                .contains("총액 200,000백만원, 비중 30%, 인센티브 재원 60,000백만원, 지역 14곳")
                .doesNotContain("대구")
                .doesNotContain("전북");
    }

    @Test
    void bothTheShareAndTheGradeOpenToTheirBasis() {
        ministry(() -> data.published(YEAR));
        open();

        _click(basis("근거: 부산 배분액"));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("근거: 부산 2027년 배분액");
        _get(Dialog.class).close();
        _click(basis("근거: 부산 등급"));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("근거: 부산 2027년 성과 점수");
    }

    @Test
    void aCorrectionStandsBesideWhatItReplaced() {
        ministry(() -> {
            data.published(YEAR);
            var second = allocations.draft(YEAR, rules.of(YEAR).allocation(), data.grades(YEAR), "등급 정정");
            data.take(second, "approve", new Grounds(null, "장관 결재 22호"));
            data.take(second, "publish", new Grounds(null, "공문 8호"));
        });

        open();

        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("2027년 2차", "바로잡기 전 배분");
        assertThat(words()).contains("등급 정정").contains("2027년 1차");
    }

    @Test
    @AsTenant(value = "seoul", roles = "REGION_OFFICER")
    void aRegionThatDoesNotShareReadsWhyAndWhichRuleSaysSo() {
        ministry(() -> data.published(YEAR));

        open();

        _assertOne(EmptyState.class);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("policy/rules/allocation.members");
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryHasNoLineOfItsOwn() {
        assertThatThrownBy(OwnAllocationViewTests::open).isInstanceOf(MockAccessDeniedException.class);
    }

    private static Button basis(String label) {
        return _get(
                Button.class,
                button -> button.withPredicate(
                        each -> each.getAriaLabel().filter(label::equals).isPresent()));
    }

    private static String words() {
        return _get(OwnAllocationView.class).getElement().getTextRecursively();
    }

    private static void open() {
        UI.getCurrent().navigate("industry/allocation/mine");
    }

    private void ministry(Runnable work) {
        new Ministry(signIn).says(work);
    }
}
