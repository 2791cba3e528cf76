package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.contract.play.Screen;
import kr.ieum.plugin.ui.ConflictDialog;
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
    InstalledPlugin installed;

    @BeforeEach
    void install() {
        installed.install("gangwon");
        installed.firm("동해수소", "1208147521");
        installed.firm("삼척극저온", "2208162517");
        Screen.open("purchases");
    }

    @AfterEach
    void clear() {
        installed.remove();
    }

    @Test
    void demandsBecomeALotAnOrderAndSharesToTheWon() {
        begin();
        want("동해수소", "2");
        want("삼척극저온", "1");
        Screen.click("수요 마감");
        Screen.click("견적 추가");
        Screen.type("공급사", "한빛소재");
        Screen.type("단가 (원)", "33,333");
        Screen.type("수수료·운송비 (원)", "1");
        Screen.click("저장");

        Screen.clickIn("헬륨 견적", 0, "주문");
        Screen.confirm();

        _assertOne(H2.class, title -> title.withText("헬륨 주문과 분담"));
        assertThat(Screen.cells()).contains("66,667원", "33,333원", "100,000원");
        assertThat(Screen.cells()).contains("100,000원 × 2 ÷ 3 = 66,666.6666원");
    }

    @Test
    void afterTheDeliveryTheDifferenceIsShown() {
        begin();
        want("동해수소", "1");
        want("삼척극저온", "1");
        Screen.click("수요 마감");
        Screen.click("견적 추가");
        Screen.type("공급사", "한빛소재");
        Screen.type("단가 (원)", "1000");
        Screen.click("저장");
        Screen.clickIn("헬륨 견적", 0, "주문");
        Screen.confirm();

        Screen.click("납품 정산");
        Screen.type("삼척극저온 납품 수량 (병)", "0.5");
        Screen.click("저장");

        assertThat(Screen.cells()).contains("-500원");
        _assertNone(Button.class, back -> back.withText("주문 취소"));
    }

    @Test
    void aLotIsSplitOrderedInPartsOrPutTogetherAgain() {
        begin();
        want("동해수소", "10");
        want("삼척극저온", "5.5");
        Screen.click("수요 마감");
        Screen.click("나누기");
        Screen.type("동해수소 옮길 수량 (병)", "4");
        Screen.click("저장");

        _assertOne(H3.class, part -> part.withText("헬륨 (1)"));
        assertThat(Screen.words()).contains("11.5 병 · 기업 2곳", "4 병 · 기업 1곳");
        Screen.click("합치기");
        Screen.choose("합칠 묶음", "헬륨 (1)");
        Screen.click("저장");

        _assertOne(H3.class, whole -> whole.withText("헬륨"));
        assertThat(Screen.words()).contains("15.5 병 · 기업 2곳");
        assertThat(Screen.cells()).anyMatch(cell -> cell.contains("나눔")).anyMatch(cell -> cell.contains("합침"));
    }

    @Test
    void moreThanThereIsCannotBeMoved() {
        begin();
        want("동해수소", "10");
        Screen.click("수요 마감");
        Screen.click("나누기");
        Screen.type("동해수소 옮길 수량 (병)", "11");

        Screen.click("저장");

        assertThat(Screen.fault()).isEqualTo("표시된 항목을 고친 뒤 다시 저장해 주십시오.");
        Screen.type("동해수소 옮길 수량 (병)", "10");
        Screen.click("저장");
        assertThat(Screen.fault()).startsWith("헬륨의 일부만 옮길 수 있습니다.");
    }

    @Test
    void theSecondOfTwoSeesBothStatesSideBySideAndDecides() {
        begin();
        want("동해수소", "2");
        Screen.clickIn("12월 공동구매 수요", 0, "수정");
        installed.sql("UPDATE purchase_demand SET quantity = 3, note = '급함', version = 1, changed_by = '이주무'");
        Screen.type("수량", "4");

        Screen.click("저장");

        _assertOne(ConflictDialog.class);
        assertThat(Screen.words()).contains("이주무님이");
        assertThat(Screen.cells()).contains("4", "3", "급함");
        Screen.click("내 값으로 저장");
        _assertNone(FormDialog.class);
        assertThat(Screen.rows("12월 공동구매 수요").getFirst()).contains("4 병");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() {
        Screen.click("공동구매 시작");
        Screen.type("이름", "12월 공동구매");

        Screen.click("저장");

        assertThat(Screen.fault()).isEqualTo("표시된 항목을 고친 뒤 다시 저장해 주십시오.");
        _assertOne(FormDialog.class);
    }

    @Test
    void afterClosingThereIsNoWayToAddADemandButToOpenAgainWithAReason() {
        begin();
        want("동해수소", "2");
        Screen.click("수요 마감");
        _assertNone(Button.class, add -> add.withText("수요 추가"));

        Screen.click("다시 열기");
        Screen.day("수요 마감일", CLOSING);
        Screen.write("사유", "한 기업이 늦었습니다");
        Screen.click("저장");

        _assertOne(Button.class, add -> add.withText("수요 추가"));
        assertThat(Screen.cells()).contains("한 기업이 늦었습니다");
    }

    @Test
    void aDeletedDemandComesBack() {
        begin();
        want("동해수소", "2");

        Screen.clickIn("12월 공동구매 수요", 0, "삭제");
        _assertOne(Paragraph.class, nothing -> nothing.withText("수요가 없습니다"));
        Screen.click("되돌리기");

        assertThat(Screen.rows("12월 공동구매 수요")).hasSize(1);
    }

    @Test
    @AsTenant(value = "gangwon", roles = "SUPPORT_OFFICER")
    void anOfficerOfASupportingBodyOnlyReads() {
        _assertOne(H1.class, title -> title.withText("공동 원자재 구매"));
        _assertNone(Button.class, begin -> begin.withText("공동구매 시작"));
    }

    private static void begin() {
        Screen.click("공동구매 시작");
        Screen.type("이름", "12월 공동구매");
        Screen.day("수요 마감일", CLOSING);
        Screen.click("저장");
        _assertOne(H1.class, title -> title.withText("12월 공동구매"));
    }

    private static void want(String firm, String quantity) {
        Screen.click("수요 추가");
        Screen.pick("기업", firm);
        Screen.type("품목", "헬륨");
        Screen.type("수량", quantity);
        Screen.type("단위", "병");
        Screen.click("저장");
    }
}
