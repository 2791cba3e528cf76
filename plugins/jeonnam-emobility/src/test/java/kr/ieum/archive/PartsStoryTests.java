package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import kr.ieum.contract.play.Screen;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FormDialog;
import org.junit.jupiter.api.Test;

class PartsStoryTests extends PluginStory {

    @Test
    void anEmptyCatalogueSaysWhatToDo() {
        Screen.open("parts");

        see(Paragraph.class, "등록한 부품이 없습니다");
    }

    @Test
    void aPartIsEnteredWithItsValuesAndShownInTheList() {
        part("EM-1", "배터리 팩", "4,200,000", "95");

        assertThat(Screen.rows("부품")).hasSize(1);
        assertThat(Screen.rows("부품").getFirst()).startsWith("EM-1", "배터리 팩", "-", "4,200,000", "95");
        see(Span.class, "총 1건");
    }

    @Test
    void aShareWithoutEvidenceIsRefusedInTheForm() {
        part("EM-1", "배터리 팩", "", "");
        Screen.open("parts");
        Screen.clickIn("부품", 0, "수정");
        Screen.type("국산 비율(%)", "80");

        Screen.click("저장");

        assertThat(_get(TextField.class, field -> field.withLabel("국산 비율 근거")).getErrorMessage())
                .isEqualTo("국산 비율에는 근거가 있어야 합니다.");
        _assertOne(FormDialog.class);
    }

    @Test
    void aDeletedPartComesBack() {
        part("EM-1", "배터리 팩", "4,200,000", "95");
        Screen.open("parts");

        Screen.clickIn("부품", 0, "삭제");
        _assertOne(EmptyState.class);
        Screen.click("되돌리기");

        assertThat(Screen.rows("부품").getFirst()).startsWith("EM-1", "배터리 팩", "-", "4,200,000", "95");
    }

    @Test
    void aModelsShareIsComputedAndExplained() {
        part("EM-1", "배터리 팩", "6,000,000", "100");
        part("EM-2", "구동 모터", "2,000,000", "40");
        model("e-카고", "2026");
        addPart("EM-1 배터리 팩", "1");
        addPart("EM-2 구동 모터", "2");

        Screen.open("domestic-share");

        assertThat(Screen.rows("현행 차종").getFirst()).startsWith("e-카고", "2026", "76.00");
        see(H2.class, "e-카고 2026 국산화율 계산");
        see(Paragraph.class, "7,600,000원 ÷ 10,000,000원 × 100 = 76.00%");
    }

    @Test
    void aPartWithoutItsShareIsNamedNotTakenForZero() {
        part("EM-1", "배터리 팩", "750,000", "100");
        part("EM-2", "시트", "250,000", "");
        model("e-카고", "2026");
        addPart("EM-1 배터리 팩", "1");
        addPart("EM-2 시트", "1");

        Screen.open("domestic-share");

        assertThat(Screen.rows("현행 차종").getFirst()).startsWith("e-카고", "2026", "-");
        see(Paragraph.class, "값이 없어 뺀 부품 1개: EM-2 시트 (국산 비율 없음)");
        see(Paragraph.class, "국산 비율을 모르는 부품이 모두 수입이면 75.00%, 모두 국산이면 100.00%입니다.");
    }

    @Test
    void anOfficerOfASupportBodyOnlyReads() {
        installed.signIn("SUPPORT_OFFICER");

        Screen.open("parts");

        _assertNone(Button.class, button -> button.withText("부품 등록"));
    }

    private static void model(String name, String edition) {
        Screen.open("models");
        Screen.click("차종 등록");
        Screen.type("차종", name);
        Screen.type("판", edition);
        Screen.day("시작일", LocalDate.of(2026, 3, 1));
        Screen.click("저장");
        Screen.select("차종", 0);
    }

    private static void addPart(String label, String quantity) {
        Screen.click("부품 추가");
        Screen.pick("부품", label);
        Screen.type("대당 수량", quantity);
        Screen.click("저장");
        _assertNone(Div.class, fault -> fault.withClasses("form-fault"));
    }
}
