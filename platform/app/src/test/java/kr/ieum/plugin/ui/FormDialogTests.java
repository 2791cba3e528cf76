package kr.ieum.plugin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
@AsTenant("busan")
class FormDialogTests {

    private final List<BigDecimal> saved = new ArrayList<>();
    private Optional<String> reason = Optional.empty();
    private NumberInput price;

    @BeforeEach
    void open() {
        price = new NumberInput("단가 (원)", BigDecimal.ZERO, BigDecimal.valueOf(1_000_000), 0);
        price.setNumber(BigDecimal.valueOf(12_500));
        new FormDialog("부품", this::save, price).open();
    }

    @Test
    void aNumberIsShownWithThousandsMarksAndReadWithOrWithoutThem() {
        assertThat(price.getValue()).isEqualTo("12,500");

        _setValue(price, "13 000");
        click("저장");

        assertThat(saved).containsExactly(BigDecimal.valueOf(13_000));
        _assertNone(FormDialog.class);
    }

    @Test
    void aNumberOutOfItsRangeIsRefusedWithTheRange() {
        _setValue(price, "1,000,001");

        assertThat(price.check()).isFalse();
        assertThat(price.getErrorMessage()).isEqualTo("0부터 1,000,000까지의 숫자를 적어 주십시오.");
    }

    @Test
    void aRefusalIsSaidInPlaceAndNothingTypedIsLost() {
        reason = Optional.of("같은 번호의 부품이 있습니다.");
        _setValue(price, "1");

        click("저장");

        _assertOne(Div.class, fault -> fault.withText("같은 번호의 부품이 있습니다."));
        assertThat(price.getValue()).isEqualTo("1");
    }

    @Test
    void leavingAnUnchangedFormAsksNothing() {
        click("취소");

        _assertNone(FormDialog.class);
    }

    @Test
    void leavingAChangedFormIsAskedAbout() {
        _setValue(price, "1");

        click("취소");

        _assertOne(ConfirmDialog.class);
        _assertOne(FormDialog.class);
    }

    private Optional<String> save() {
        saved.add(price.number().orElseThrow());
        return reason;
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }
}
