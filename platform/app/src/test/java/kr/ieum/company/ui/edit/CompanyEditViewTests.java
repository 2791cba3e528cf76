package kr.ieum.company.ui.edit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.company.edit.Firms;
import kr.ieum.company.ui.CompanyNavigation;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant("busan")
class CompanyEditViewTests {

    @Autowired
    CompanyService companies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void noFirms() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.company").update());
    }

    @Test
    void aFirmIsRegisteredAndShown() {
        CompanyNavigation.toNew();
        _setValue(field("기업명"), "주식회사 한빛정밀");
        _setValue(field("사업자등록번호"), "220-81-62517");

        save();

        assertThat(_get(H1.class).getText()).isEqualTo("한빛정밀");
    }

    @Test
    void aWrongNumberIsSaidNextToItsFieldAndNothingIsSaved() {
        CompanyNavigation.toNew();
        _setValue(field("기업명"), "한빛정밀");
        _setValue(field("사업자등록번호"), "220-81-62510");

        save();

        assertThat(field("사업자등록번호").isInvalid()).isTrue();
        assertThat(field("사업자등록번호").getErrorMessage()).contains("검증번호");
        assertThat(companies.similar("한빛정밀", null)).isEmpty();
    }

    @Test
    void aNumberThatAnotherFirmHasIsSaidNextToItsFieldAndLeadsToThatFirm() {
        var holder = companies.register(Firms.named("새길테크", "2208162517"));
        CompanyNavigation.toNew();
        _setValue(field("기업명"), "한빛정밀");
        _setValue(field("사업자등록번호"), "2208162517");

        save();

        assertThat(field("사업자등록번호").getErrorMessage()).contains("새길테크");
        assertThat(_get(Anchor.class, link -> link.withText("새길테크 보기(새 창)")).getHref())
                .isEqualTo("companies/" + holder);
    }

    @Test
    void theSecondOfTwoPeopleChoosesFieldByField() {
        var firm = companies.register(Firms.named("한빛정밀"));
        CompanyNavigation.toEdit(firm);
        companies.change(firm, companies.get(firm).version(), Firms.named("한빛정공"));
        _setValue(field("대표자"), "새대표");

        save();
        _click(_get(Button.class, spec -> spec.withText("고른 값으로 저장")));

        var saved = companies.get(firm).data();
        assertThat(saved.representative()).isEqualTo("새대표");
        assertThat(saved.name())
                .as("what I left alone stays as the other wrote it")
                .isEqualTo("한빛정공");
    }

    @Test
    void aSavedChangeIsTakenBackOnThePageOfTheFirm() {
        var firm = companies.register(Firms.named("한빛정밀"));
        CompanyNavigation.toEdit(firm);
        _setValue(field("기업명"), "한빛정공");
        save();
        assertThat(_get(H1.class).getText()).isEqualTo("한빛정공");

        _click(_get(Button.class, spec -> spec.withText("되돌리기")));

        assertThat(_get(H1.class).getText()).isEqualTo("한빛정밀");
        assertThat(companies.get(firm).data().name()).isEqualTo("한빛정밀");
    }

    @Test
    void whatSomebodySavedSinceIsNotTakenBack() {
        var firm = companies.register(Firms.named("한빛정밀"));
        CompanyNavigation.toEdit(firm);
        _setValue(field("기업명"), "한빛정공");
        save();
        companies.change(firm, companies.get(firm).version(), Firms.named("한빛기계"));

        _click(_get(Button.class, spec -> spec.withText("되돌리기")));

        assertThat(_find(Notification.class))
                .extracting(notice -> notice.getElement().getOuterHTML())
                .anyMatch(text -> text.contains("한빛정밀: 되돌리지 않았습니다."));
        assertThat(companies.get(firm).data().name()).isEqualTo("한빛기계");
    }

    @Test
    void leavingWithSomethingUnsavedIsAskedAbout() {
        CompanyNavigation.toNew();
        _setValue(field("기업명"), "한빛정밀");

        CompanyNavigation.toList();

        assertThat(_find(ConfirmDialog.class)).hasSize(1);
    }

    @Test
    void aChangedRowIsUnsavedToo() {
        var firm = companies.register(Firms.named("한빛정밀"));
        CompanyNavigation.toEdit(firm);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("종사자(명)")), 99);

        CompanyNavigation.toList();

        assertThat(_find(ConfirmDialog.class)).hasSize(1);
    }

    @Test
    void aFirmThatIsNotOursIsNotFound() {
        UI.getCurrent().navigate("companies/00000000-0000-7000-8000-000000000000/edit");

        assertThat(_get(H1.class).getText()).isEqualTo("기업을 찾을 수 없습니다");
    }

    private static TextField field(String label) {
        return _find(TextField.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("저장")));
    }
}
