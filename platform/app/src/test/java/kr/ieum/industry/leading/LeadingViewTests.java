package kr.ieum.industry.leading;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An admin proposes a firm, designates it, and the list says whether the number is right. */
@ViewTest
@AsTenant(value = "gangwon", roles = "REGION_ADMIN")
class LeadingViewTests {

    @Autowired
    LeadingService leading;

    @Autowired
    LeadingTerm term;

    @Autowired
    Firms firms;

    @Test
    @SuppressWarnings("unchecked")
    void aFirmIsProposedAndDesignatedOnTheScreen() {
        term.clear();
        var company = term.firm("강릉소재");
        UI.getCurrent().navigate("leading-firms");

        _click(_get(Button.class, button -> button.withText("추천하기")));
        _setValue(
                (ComboBox<Firm>) _get(ComboBox.class),
                firms.byId(List.of(company)).get(company));
        _setValue(_get(TextArea.class), "사업 다각화");
        _click(_get(Button.class, button -> button.withText("저장")));
        _assertOne(H1.class, title -> title.withText("강릉소재"));
        _click(_get(Button.class, button -> button.withText("지정하고 공고하기")));
        _setValue(_get(TextArea.class), "심의 결과 적합");
        _setValue(_get(TextField.class), "심의위원회 회의록 1호");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(leading.roster().inTerm()).isEqualTo(1);
        UI.getCurrent().navigate("leading-firms");
        _assertOne(StatusBadge.class, badge -> badge.withText("3곳 모자람"));
    }

    @Test
    @AsTenant(value = "seoul", roles = "REGION_ADMIN")
    void aRegionOfTheCapitalAreaReadsWhyItHasNone() {
        UI.getCurrent().navigate("leading-firms");

        _assertOne(EmptyState.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void theMinistrySeesEveryRegionThatChooses() {
        UI.getCurrent().navigate("nation/leading-firms");

        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._find(H2.class)).hasSize(14);
        _assertOne(Paragraph.class, sum -> sum.withClasses("leading-sum"));
    }
}
