package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "gangwon", roles = "REGION_OFFICER")
class JointPurchaseStoryTests {

    private static final LocalDate CLOSING = LocalDate.now().plusDays(10);

    @Autowired
    Gangwon gangwon;

    @BeforeEach
    void install() {
        gangwon.firm("동해수소", "1208147521");
        gangwon.firm("삼척극저온", "2208162517");
        gangwon.install();
        Gangwon.open("purchases");
    }

    @AfterEach
    void clear() {
        gangwon.clear();
    }

    @Test
    void demandsBecomeALotAnOrderAndSharesToTheWon() {
        begin();
        want("동해수소", "2");
        want("삼척극저온", "1");
        Page.press("수요 마감");
        Page.press("견적 추가");
        Page.write("공급사", "한빛소재");
        Page.write("단가 (원)", "33,333");
        Page.write("수수료·운송비 (원)", "1");
        Page.press("저장");

        Page.pressIn("헬륨 견적", 0, "주문");
        Page.confirm();

        _assertOne(H2.class, title -> title.withText("헬륨 주문과 분담"));
        assertThat(Page.cells()).contains("66,667원", "33,333원", "100,000원");
        assertThat(Page.cells()).contains("100,000원 × 2 ÷ 3 = 66,666.6666원");
    }

    @Test
    void afterTheDeliveryTheDifferenceIsShown() {
        begin();
        want("동해수소", "1");
        want("삼척극저온", "1");
        Page.press("수요 마감");
        Page.press("견적 추가");
        Page.write("공급사", "한빛소재");
        Page.write("단가 (원)", "1000");
        Page.press("저장");
        Page.pressIn("헬륨 견적", 0, "주문");
        Page.confirm();

        Page.press("납품 정산");
        Page.write("삼척극저온 납품 수량 (병)", "0.5");
        Page.press("저장");

        assertThat(Page.cells()).contains("-500원");
        _assertNone(Button.class, back -> back.withText("주문 취소"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() {
        Page.press("공동구매 시작");
        Page.write("이름", "12월 공동구매");

        Page.press("저장");

        assertThat(Page.fault()).isEqualTo("표시된 항목을 고친 뒤 다시 저장해 주십시오.");
        _assertOne(FormDialog.class);
    }

    @Test
    void afterClosingThereIsNoWayToAddADemandButToOpenAgainWithAReason() {
        begin();
        want("동해수소", "2");
        Page.press("수요 마감");
        _assertNone(Button.class, add -> add.withText("수요 추가"));

        Page.press("다시 열기");
        Page.write("수요 마감일", CLOSING);
        Page.writeLong("사유", "한 기업이 늦었습니다");
        Page.press("저장");

        _assertOne(Button.class, add -> add.withText("수요 추가"));
        assertThat(Page.cells()).contains("한 기업이 늦었습니다");
    }

    @Test
    void aDeletedDemandComesBack() {
        begin();
        want("동해수소", "2");

        Page.pressIn("12월 공동구매 수요", 0, "삭제");
        _assertOne(Paragraph.class, nothing -> nothing.withText("수요가 없습니다"));
        Page.press("되돌리기");

        assertThat(Page.rows("12월 공동구매 수요")).hasSize(1);
    }

    @Test
    @AsTenant(value = "gangwon", roles = "SUPPORT_OFFICER")
    void anOfficerOfASupportingBodyOnlyReads() {
        _assertOne(H1.class, title -> title.withText("공동 원자재 구매"));
        _assertNone(Button.class, begin -> begin.withText("공동구매 시작"));
    }

    private static void begin() {
        Page.press("공동구매 시작");
        Page.write("이름", "12월 공동구매");
        Page.write("수요 마감일", CLOSING);
        Page.press("저장");
        _assertOne(H1.class, title -> title.withText("12월 공동구매"));
    }

    private static void want(String firm, String quantity) {
        Page.press("수요 추가");
        Page.chooseFirm(firm);
        Page.write("품목", "헬륨");
        Page.write("수량", quantity);
        Page.write("단위", "병");
        Page.press("저장");
    }
}
