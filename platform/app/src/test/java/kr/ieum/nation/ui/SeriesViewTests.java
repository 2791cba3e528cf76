package kr.ieum.nation.ui;

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
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;

/** What is known of the country and what is not, on one page. */
@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class SeriesViewTests {

    @Test
    void eachStatisticTellsItsFigureOrThatThereIsNone() {
        UI.getCurrent().navigate("nation/series");

        assertThat(_find(Section.class, tile -> tile.withClasses("series-tile")))
                .hasSize(20);
        assertThat(_find(Paragraph.class, line -> line.withClasses("series-none")))
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.getText()).startsWith("값 없음 · 출처 "));
        _assertOne(Paragraph.class, line -> line.withText("비수도권 2010 51.6% → 2020 47.5%, 4.1%p 줄었습니다"));
    }

    @Test
    void theBasisOfAShareIsShown() {
        UI.getCurrent().navigate("nation/series");

        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        each -> each.getAriaLabel().orElse("").contains("인구감소·관심지역"))));

        _assertOne(Dialog.class);
    }

    @Test
    void theAdminIsLedToTheImport() {
        UI.getCurrent().navigate("nation/series");

        _assertOne(Anchor.class, link -> link.withText("값 가져오기"));
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_OFFICER")
    void aRegionReadsTheSame() {
        UI.getCurrent().navigate("nation/series");

        assertThat(_get(H1.class).getText()).isEqualTo("통계 지표");
        _assertNone(Anchor.class, link -> link.withText("값 가져오기"));
    }
}
