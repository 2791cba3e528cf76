package kr.ieum.nation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import kr.ieum.nation.targets.CountedThings;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board of the ministry, and what a region finds of itself. */
@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ANALYST")
class TargetsViewTests {

    @Autowired
    CountedThings things;

    @BeforeEach
    @AfterEach
    void clear() {
        things.clear();
    }

    @Test
    void theBoardShowsThreeTargetsTheirPartsAndTheRegions() {
        things.leading("busan", 4);
        things.leading("gangwon", 5);

        UI.getCurrent().navigate("nation/targets");

        assertThat(_find(Section.class, panel -> panel.withClasses("target-panel")))
                .hasSize(3);
        _assertOne(Paragraph.class, line -> line.withText("목표의 구성 280 + 20 = 300"));
        _assertOne(Span.class, figure -> figure.withText("현재 9"));
        _assertOne(Paragraph.class, line -> line.withText("아직 세지 않습니다: 협업 업무(과제 ③)가 열리면 셉니다."));
        assertThat(_find(HexMap.class)).hasSize(2);
    }

    @Test
    void theBasisOfTheCountIsShown() {
        things.leading("busan", 4);
        UI.getCurrent().navigate("nation/targets");

        _click(_get(
                Button.class,
                button -> button.withPredicate(each -> each.getAriaLabel()
                        .orElse("")
                        .equals(UI.getCurrent().getTranslation("policy.basis.of", "지역성장 주도기업")))));

        _assertOne(Dialog.class);
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_OFFICER")
    void aRegionSeesWhatItAdds() {
        things.leading("busan", 2);

        UI.getCurrent().navigate("targets");

        assertThat(_get(H1.class).getText()).isEqualTo("목표 기여 현황");
        _assertOne(Span.class, figure -> figure.withText("우리 지역 2"));
    }

    @Test
    @AsTenant(value = "seoul", roles = "REGION_OFFICER")
    void aRegionOfTheCapitalAreaReadsThatItHasNoPartInTheFirms() {
        UI.getCurrent().navigate("targets");

        _assertOne(Paragraph.class, line -> line.withText("우리 지역은 이 목표의 대상이 아닙니다."));
        _assertOne(Span.class, figure -> figure.withText("우리 지역 0"));
    }
}
