package kr.ieum.company.ui.edit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import kr.ieum.company.CompanyId;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.company.edit.Firms;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.company.ui.CompanyNavigation;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.UnitSwitch;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant("busan")
class FiguresUnitTests {

    private static final long WON = 1_234_567_890_123L;

    @Autowired
    CompanyService companies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private CompanyId firm;

    @BeforeEach
    void aFirmWithARevenueToTheWon() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.company").update());
        firm = companies.register(Firms.withRevenue(WON));
        CompanyNavigation.toEdit(firm);
    }

    @Test
    void anAmountIsShownInEachUnitToTheWon() {
        assertThat(amount("매출 (백만원)").getValue()).isEqualTo("1,234,567.890123");

        choose(MoneyUnit.HUNDRED_MILLION);
        assertThat(amount("매출 (억원)").getValue()).isEqualTo("12,345.67890123");

        choose(MoneyUnit.THOUSAND);
        assertThat(amount("매출 (천원)").getValue()).isEqualTo("1,234,567,890.123");

        choose(MoneyUnit.WON);
        assertThat(amount("매출 (원)").getValue()).isEqualTo("1,234,567,890,123");
    }

    @Test
    void savingAfterSwitchingChangesNoWon() {
        choose(MoneyUnit.HUNDRED_MILLION);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("종사자(명)")), 13);

        save();

        assertThat(figures().revenue()).isEqualTo(WON);
    }

    @Test
    void whatIsWrittenIsReadInTheUnitShown() {
        choose(MoneyUnit.HUNDRED_MILLION);
        _setValue(amount("매출 (억원)"), "1,200.5");
        choose(MoneyUnit.WON);

        save();

        assertThat(figures().revenue()).isEqualTo(120_050_000_000L);
    }

    @Test
    void anEmptyAmountStaysUnknown() {
        choose(MoneyUnit.WON);
        _setValue(amount("매출 (원)"), " ");

        save();

        assertThat(figures().revenue()).isNull();
    }

    @Test
    void aYearThatIsAddedHasTheChosenUnit() {
        choose(MoneyUnit.THOUSAND);

        _click(_get(Button.class, spec -> spec.withText("연도 추가")));

        assertThat(_find(TextField.class, spec -> spec.withLabel("매출 (천원)"))).hasSize(2);
    }

    @Test
    void lessThanAWonIsRefusedWithTheDecimalsThatTheUnitHas() {
        _setValue(amount("매출 (백만원)"), "0.0000001");

        save();

        assertThat(amount("매출 (백만원)").isInvalid()).isTrue();
        assertThat(amount("매출 (백만원)").getErrorMessage()).contains("백만원", "6자리");
        assertThat(figures().revenue()).isEqualTo(WON);
    }

    @Test
    void moreThanCanBeKeptIsRefused() {
        choose(MoneyUnit.HUNDRED_MILLION);
        _setValue(amount("매출 (억원)"), "10000000001");

        save();

        assertThat(amount("매출 (억원)").getErrorMessage()).contains("너무 큽니다");
    }

    @Test
    void theUnitStaysUntilAnAmountCanBeRead() {
        _setValue(amount("매출 (백만원)"), "열두 개");

        choose(MoneyUnit.WON);

        assertThat(_get(UnitSwitch.class).getValue()).isEqualTo(MoneyUnit.MILLION);
        assertThat(amount("매출 (백만원)").getValue()).isEqualTo("열두 개");
        assertThat(amount("매출 (백만원)").getErrorMessage()).contains("숫자로");
        assertThat(_get(Notification.class).getElement().getOuterHTML()).contains("단위를 바꾸지 않았습니다");
    }

    @Test
    void aNumberOfHeadsBelowZeroIsRefusedInWords() {
        var heads = _get(IntegerField.class, spec -> spec.withLabel("종사자(명)"));
        _setValue(heads, -1);

        save();

        assertThat(heads.getErrorMessage()).contains("0부터", "정수로");
        assertThat(figures().employees()).isEqualTo(12);
    }

    @Test
    void switchingAloneIsNothingToSave() {
        choose(MoneyUnit.WON);

        CompanyNavigation.toList();

        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    private YearFigures figures() {
        return companies.get(firm).data().figures().getFirst();
    }

    private static void choose(MoneyUnit unit) {
        _setValue(_get(UnitSwitch.class), unit);
    }

    private static TextField amount(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("저장")));
    }
}
