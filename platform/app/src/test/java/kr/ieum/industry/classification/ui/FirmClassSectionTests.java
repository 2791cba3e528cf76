package kr.ieum.industry.classification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.RatedFirmFixture;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;

/** The class of a firm on its page. */
@ViewTest
@AsTenant(value = "daejeon", roles = "REGION_ADMIN")
@SuppressWarnings({"rawtypes", "unchecked"})
class FirmClassSectionTests extends RatedFirmFixture {

    @Test
    void aFirmWithoutAClassSaysSo() {
        open(firm("가"));

        _assertOne(H2.class, heading -> heading.withText("기업 유형(잠재·예비·선도)"));
        _assertOne(Paragraph.class, text -> text.withText("아직 유형이 정해지지 않았습니다."));
    }

    @Test
    void theHistoryAndTheLastScoresAreShown() {
        var firm = strong("선도 기업");
        isAlready(firm, FirmClass.POTENTIAL);
        decided();

        open(firm);

        assertThat(_find(NativeTableCell.class).stream().map(NativeTableCell::getText))
                .contains("2024-01-01", "지난 결정", "현재", "지역위원회 의결", "점수");
        assertThat(_find(BasisButton.class)).hasSize(2);
    }

    @Test
    void theClassIsDecidedOnThePage() {
        var firm = firm("혁신 창업기업");
        open(firm);

        _click(_get(Button.class, button -> button.withText("유형 정하기")));
        _setValue(_get(Select.class, field -> field.withLabel("증빙의 종류")), "technopark");
        _setValue(_get(TextField.class, field -> field.withLabel("증빙")), "대전TP 추천서 3호");
        _setValue(_get(TextArea.class, field -> field.withLabel("사유")), "TP가 추천");
        _click(_get(Button.class, button -> button.withText("저장")));

        _assertNone(Dialog.class);
        assertThat(classOf(firm)).isEqualTo(FirmClass.POTENTIAL);
        assertThat(_find(NativeTableCell.class).stream().map(NativeTableCell::getText))
                .contains("테크노파크: 대전TP 추천서 3호");
    }

    @Test
    @AsTenant(value = "daejeon", roles = "REGION_OFFICER")
    void anOfficerOnlyLooks() {
        open(firm("가"));

        _assertNone(Button.class, button -> button.withText("유형 정하기"));
    }

    private static void open(UUID firm) {
        UI.getCurrent().navigate("companies/" + firm);
    }
}
