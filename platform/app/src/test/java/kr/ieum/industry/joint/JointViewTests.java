package kr.ieum.industry.joint;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static kr.ieum.industry.joint.Members.HYDROGEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.identity.Role;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer puts a firm into the common workspace; there it is seen, and only what makes sense there is offered. */
@ViewTest
class JointViewTests {

    @Autowired
    CompanyService companies;

    @Autowired
    JointFirms joint;

    @Autowired
    Firms firms;

    @Test
    @AsTenant("ulsan")
    @SuppressWarnings("unchecked")
    void aFirmIsPutAndTakenBackOnTheScreen() {
        var company = companies.register(kr.ieum.company.edit.Firms.named("울산수소저장", "2208162517")).value();
        UI.getCurrent().navigate("joint");

        _click(_get(Button.class, button -> button.withText("공동 작업공간에 넣기")));
        _setValue((ComboBox<Firm>) _get(ComboBox.class), firms.byId(List.of(company)).get(company));
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(joint.of(HYDROGEN)).extracting(JointFirm::name).contains("울산수소저장");
        assertThat(_size(_get(Grid.class))).isOne();
        joint.takeBack(
                joint.of(HYDROGEN).stream()
                        .filter(each -> each.name().equals("울산수소저장"))
                        .findFirst()
                        .orElseThrow()
                        .company(),
                HYDROGEN);
    }

    @Test
    @AsTenant("sejong")
    void aRegionWithoutGroupReadsThatItHasNone() {
        UI.getCurrent().navigate("joint");

        _assertOne(EmptyState.class);
        _assertNone(Button.class, button -> button.withText("공동 작업공간에 넣기"));
    }

    @Test
    @AsTenant("ulsan")
    void inTheCommonTenantOnlyItsOwnPagesAreOffered() {
        Members.become(HYDROGEN, "ulsan", Role.REGION_ADMIN);
        UI.getCurrent().navigate("joint/firms");

        _assertOne(H1.class, title -> title.withText("공동 기업"));
        UI.getCurrent().navigate("users");
        _assertNone(H1.class, title -> title.withText("사용자"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getText)
                .contains("공동 기업")
                .doesNotContain("기업", "초광역 협력", "플러그인");
    }

    @Test
    @AsTenant("ulsan")
    void pagesOfTheCommonTenantAreNotInTheRegion() {
        UI.getCurrent().navigate("joint/firms");

        _assertNone(H1.class, title -> title.withText("공동 기업"));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void theMinistrySeesGroupsByTechnologyAndWhoHasNone() {
        UI.getCurrent().navigate("nation/joint");

        assertThat(_find(H2.class)).hasSize(5);
        _assertOne(Paragraph.class, text -> text.withText("지역묶음이 없는 지역: 세종특별자치시"));
    }
}
