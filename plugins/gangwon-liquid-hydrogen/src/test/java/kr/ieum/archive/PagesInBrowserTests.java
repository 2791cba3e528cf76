package kr.ieum.archive;

import java.time.LocalDate;
import java.time.ZoneId;
import kr.ieum.contract.play.BrowserScreen;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page with data in a real browser: it can be used without seeing it, and on narrow screens. */
@Demonstration
class PagesInBrowserTests {

    private static final String TENANT = "gangwon";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));

    @Autowired
    InstalledPlugin installed;

    @Test
    void everyPageIsAccessibleAndFitsNarrowScreens(Browser browser) {
        installed.install(TENANT);
        installed.firm("동해수소 (합성)", "1208147521");
        installed.firm("삼척극저온 (합성)", "2208162517");
        var screen = BrowserScreen.of(browser, TENANT, "admin");

        thePurchases(screen);
        thePermits(screen);
        theSafetyChecks(screen);
        theRequests(screen);
    }

    private void thePurchases(BrowserScreen screen) {
        screen.open("purchases");
        screen.look("purchases-empty");
        screen.click("공동구매 시작");
        screen.type("이름", "12월 공동구매");
        screen.day("수요 마감일", today.plusDays(10).toString());
        screen.look("round-form");
        screen.save();
        want(screen, 0, "10");
        want(screen, 1, "5.5");
        screen.look("round-demands");
        screen.click("수요 마감");
        screen.click("견적 추가");
        screen.type("공급사", "한빛가스 (합성)");
        screen.type("단가 (원)", "33333");
        screen.type("수수료·운송비 (원)", "1500");
        screen.look("offer-form");
        screen.save();
        screen.look("round-offers");
        screen.click("주문");
        screen.click("주문");
        screen.look("round-ordered");
        screen.click("납품 정산");
        screen.look("settle-form");
        screen.save();
        screen.open("purchases");
        screen.look("purchases");
    }

    private void thePermits(BrowserScreen screen) {
        screen.open("permits");
        screen.click("실증특례 등록");
        screen.type("과제", "액화수소 충전 실증");
        screen.pick("기업", 0);
        screen.day("부여일", today.toString());
        screen.look("permit-form");
        screen.save();
        screen.look("permit");
        screen.open("permits");
        screen.look("permits");
    }

    private void theSafetyChecks(BrowserScreen screen) {
        screen.open("safety");
        screen.openTab("점검표");
        screen.click("점검표 만들기");
        screen.type("이름", "저장시설 주간");
        screen.save();
        screen.click("항목 보기");
        screen.click("항목 추가");
        screen.type("항목", "진공 단열층 압력");
        screen.save();
        screen.look("safety-templates");
        screen.click("점검 시작");
        screen.choose("점검표", "저장시설 주간");
        screen.type("장소", "삼척 저장소");
        screen.save();
        screen.click("결과 적기");
        screen.choose("결과", "부적합");
        screen.type("조치", "밸브 교체");
        screen.day("조치 기한", today.plusDays(7).toString());
        screen.look("answer-form");
        screen.save();
        screen.click("서명하고 잠그기");
        screen.save();
        screen.look("safety-run");
        screen.open("safety");
        screen.look("safety-runs");
        screen.openTab("조치");
        screen.look("safety-measures");
    }

    private void theRequests(BrowserScreen screen) {
        screen.open("technopark");
        screen.click("예산 추가");
        screen.choose("종류", "시제품 제작");
        screen.type("예산 (원)", "30000000");
        screen.save();
        apply(screen, "시제품 제작");
        screen.click("검토 시작");
        screen.save();
        screen.look("request");
        screen.open("technopark");
        screen.look("technopark");
        screen.open("policy-funds");
        apply(screen, "구조개선 자금");
        screen.open("policy-funds");
        screen.look("policy-funds");
    }

    private void want(BrowserScreen screen, int firm, String quantity) {
        screen.click("수요 추가");
        screen.pick("기업", firm);
        screen.type("품목", "헬륨");
        screen.type("수량", quantity);
        screen.type("단위", "병");
        screen.save();
    }

    private void apply(BrowserScreen screen, String kind) {
        screen.click("신청 등록");
        screen.type("신청 내용", "극저온 밸브");
        screen.choose("종류", kind);
        screen.pick("기업", 0);
        screen.type("신청 금액 (원)", "40000000");
        screen.day("수행 시작일", today.toString());
        screen.day("수행 마지막 날", today.plusDays(90).toString());
        screen.look("request-form");
        screen.save();
    }
}
