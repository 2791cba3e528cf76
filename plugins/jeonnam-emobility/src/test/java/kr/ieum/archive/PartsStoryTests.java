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
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FormDialog;
import org.junit.jupiter.api.Test;

class PartsStoryTests extends PluginStory {

    @Test
    void anEmptyCatalogueSaysWhatToDo() {
        open("parts");

        see(Paragraph.class, "등록한 부품이 없습니다");
    }

    @Test
    void aPartIsEnteredWithItsValuesAndShownInTheList() {
        part("EM-1", "배터리 팩", "4,200,000", "95");

        assertThat(rows("부품")).hasSize(1);
        assertThat(rows("부품").getFirst()).startsWith("EM-1", "배터리 팩", "-", "4,200,000", "95");
        see(Span.class, "총 1건");
    }

    @Test
    void aShareWithoutEvidenceIsRefusedInTheForm() {
        part("EM-1", "배터리 팩", "", "");
        open("parts");
        inRow("부품", 0, "수정");
        write("국산 비율(%)", "80");

        click("저장");

        assertThat(_get(TextField.class, field -> field.withLabel("국산 비율 근거")).getErrorMessage())
                .isEqualTo("국산 비율에는 근거가 있어야 합니다.");
        _assertOne(FormDialog.class);
    }

    @Test
    void aDeletedPartComesBack() {
        part("EM-1", "배터리 팩", "4,200,000", "95");
        open("parts");

        inRow("부품", 0, "삭제");
        _assertOne(EmptyState.class);
        click("되돌리기");

        assertThat(rows("부품").getFirst()).startsWith("EM-1", "배터리 팩", "-", "4,200,000", "95");
    }

    @Test
    void aModelsShareIsComputedAndExplained() {
        part("EM-1", "배터리 팩", "6,000,000", "100");
        part("EM-2", "구동 모터", "2,000,000", "40");
        model("e-카고", "2026");
        addPart("EM-1 배터리 팩", "1");
        addPart("EM-2 구동 모터", "2");

        open("domestic-share");

        assertThat(rows("현행 차종").getFirst()).startsWith("e-카고", "2026", "76.00");
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

        open("domestic-share");

        assertThat(rows("현행 차종").getFirst()).startsWith("e-카고", "2026", "-");
        see(Paragraph.class, "값이 없어 뺀 부품 1개: EM-2 시트 (국산 비율 없음)");
        see(Paragraph.class, "국산 비율을 모르는 부품이 모두 수입이면 75.00%, 모두 국산이면 100.00%입니다.");
    }

    @Test
    void anOfficerOfASupportBodyOnlyReads() {
        actAs("SUPPORT_OFFICER");

        open("parts");

        _assertNone(Button.class, button -> button.withText("부품 등록"));
    }

    private static void model(String name, String edition) {
        open("models");
        click("차종 등록");
        write("차종", name);
        write("판", edition);
        date("시작일", LocalDate.of(2026, 3, 1));
        click("저장");
        choose("차종", 0);
    }

    private static void addPart(String label, String quantity) {
        click("부품 추가");
        pick("부품", label);
        write("대당 수량", quantity);
        click("저장");
        _assertNone(Div.class, fault -> fault.withClasses("form-fault"));
    }
}
