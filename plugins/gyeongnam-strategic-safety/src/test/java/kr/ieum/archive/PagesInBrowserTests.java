package kr.ieum.archive;

import kr.ieum.contract.play.BrowserScreen;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page with data in a real browser: it can be used without seeing it, and on narrow screens. */
@Demonstration
class PagesInBrowserTests {

    private static final String TENANT = "gyeongnam";

    @Autowired
    InstalledPlugin installed;

    @Test
    void everyPageIsAccessibleAndFitsNarrowScreens(Browser browser) {
        installed.install(TENANT);
        installed.firm("한빛정밀 (합성)", "1208147521");
        var screen = BrowserScreen.of(browser, TENANT, "admin");

        thePact(screen);
        theLinks(screen);
        theDesk(screen);
        theResults(screen);
    }

    private static void thePact(BrowserScreen screen) {
        screen.open("pact");
        screen.click("기관 추가");
        screen.type("기관명", "경남테크노파크 (합성)");
        screen.type("지원사업", "시제품 제작\n시험 인증");
        screen.look("pact-form");
        screen.save();
        screen.look("pact");
        screen.follow("경남테크노파크 (합성)");
        screen.look("pact-record");
    }

    private static void theLinks(BrowserScreen screen) {
        screen.open("links");
        screen.look("links-empty");
        screen.click("수요 등록");
        screen.type("수요", "밸브 국산화");
        screen.pick("수요기관", "한국수력원자력");
        screen.choose("분야", "원전");
        screen.choose("필요", "기술");
        screen.day("필요 시기", "2027-03-01");
        screen.type("금액 (원)", "120000000");
        screen.look("links-form");
        screen.save();
        screen.click("기업 추가");
        screen.pick("기업", 0);
        screen.save();
        screen.click("단계 옮기기");
        screen.choose("옮길 단계", "제안");
        screen.look("links-step-form");
        screen.save();
        screen.look("links-record");
        screen.open("links");
        screen.look("links");
    }

    private static void theDesk(BrowserScreen screen) {
        screen.open("desk");
        screen.look("desk-empty");
        receive(screen, "용접 시험 기관", "긴급");
        screen.click("담당자 배정");
        screen.pick("담당자", 0);
        screen.save();
        screen.click("답변");
        screen.type("답변 내용", "시험기관 두 곳을 안내합니다.");
        screen.save();
        screen.look("desk-record");
        screen.open("desk");
        receive(screen, "열처리 설비 함께 쓰기", "보통");
        screen.click("보안 등급 변경");
        screen.look("desk-level-form");
        screen.open("desk");
        screen.look("desk");
    }

    private static void theResults(BrowserScreen screen) {
        screen.open("results");
        screen.click("쉬는 날 추가");
        screen.day("날짜", "2027-02-08");
        screen.type("이름", "설날 대체공휴일");
        screen.save();
        screen.look("results");
    }

    private static void receive(BrowserScreen screen, String subject, String priority) {
        screen.click("문의 접수");
        screen.type("제목", subject);
        screen.type("문의 기업·문의자", "한빛정밀 (합성)");
        screen.type("연락처", "010-0000-1234");
        screen.choose("우선순위", priority);
        screen.type("문의 내용", "어디에서 받을 수 있습니까?");
        screen.look("desk-form");
        screen.save();
    }
}
