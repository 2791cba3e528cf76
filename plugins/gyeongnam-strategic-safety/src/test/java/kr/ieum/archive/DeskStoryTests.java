package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.contract.play.Screen;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "gyeongnam", roles = "REGION_OFFICER")
class DeskStoryTests {

    @Autowired
    InstalledPlugin installed;

    @BeforeEach
    void open() {
        installed.install("gyeongnam");
        Screen.open("desk");
    }

    @AfterEach
    void remove() {
        installed.remove();
    }

    @Test
    void aQuestionGoesFromReceptionToItsEndAndIntoTheFigure() {
        installed.colleague("이새담 (합성)", "REGION_OFFICER");
        receive("용접 시험", "일반");
        _assertOne(H1.class, title -> title.withText("1번 용접 시험"));
        Screen.click("담당자 배정");
        Screen.pick("담당자", "이새담 (합성)");
        Screen.click("저장");
        Screen.click("답변");
        Screen.write("답변 내용", "시험기관을 안내합니다.");
        Screen.click("저장");
        Screen.click("종결");

        assertThat(Screen.words()).contains("시험기관을 안내합니다.", "종결");
        Screen.open("results");
        _assertOne(Paragraph.class, figure -> figure.withText("100.0%"));
    }

    @Test
    void theCallersNumberIsMaskedUntilSomeoneWhoMayOpensItWhichIsKept() {
        receive("용접 시험", "일반");
        assertThat(Screen.words()).contains("010-****-1234").doesNotContain("5678");

        Screen.click("연락처 모두 보기");

        assertThat(Screen.words()).contains("010-5678-1234");
        Screen.go(Screen.address());
        assertThat(Screen.words()).contains("연락처 열람").doesNotContain("5678");
        installed.signIn("SUPPORT_OFFICER");
        Screen.go(Screen.address());
        assertThat(Screen.words()).contains("010-****-1234");
        _assertNone(Button.class, button -> button.withText("연락처 모두 보기"));
    }

    @Test
    void mendingAQuestionLeavesAMaskedNumberAsItIs() {
        receive("용접 시험", "일반");

        Screen.click("수정");
        Screen.type("연락처", "010-****-9999");
        Screen.click("저장");
        assertThat(Screen.words()).contains("표시된 항목을 고친 뒤 다시 저장해 주십시오.");
        Screen.type("연락처", "010-****-1234");
        Screen.type("제목", "용접 시험 (고침)");
        Screen.click("저장");

        Screen.click("연락처 모두 보기");
        assertThat(Screen.words()).contains("용접 시험 (고침)", "010-5678-1234");
    }

    @Test
    void aRestrictedQuestionIsHiddenFromTheAdminOnEveryPath() {
        receive("유도무기 시험", "제한");
        var address = Screen.address();

        installed.signIn("REGION_ADMIN");
        Screen.open("desk");
        assertThat(Screen.words()).contains("답변 전 0건", "총 0건").doesNotContain("유도무기");
        Screen.open("desk?q=1");
        assertThat(Screen.words()).contains("총 0건");
        Screen.go(address);
        _assertOne(H1.class, title -> title.withText("기록을 찾을 수 없습니다"));
        Screen.open("results");
        _assertOne(Paragraph.class, figure -> figure.withText("아직 셀 문의가 없습니다"));
    }

    @Test
    void aSupportBodyReceivesQuestionsButHandsOutNone() {
        installed.signIn("SUPPORT_OFFICER");
        Screen.open("desk");

        receive("용접 시험", "일반");

        _assertOne(H1.class, title -> title.withText("1번 용접 시험"));
        _assertNone(Button.class, button -> button.withText("담당자 배정"));
        _assertNone(Button.class, button -> button.withText("보안 등급 변경"));
    }

    @Test
    void onlyTheAdminKeepsTheHolidays() {
        Screen.open("results");
        _assertNone(Button.class, button -> button.withText("쉬는 날 추가"));

        installed.signIn("REGION_ADMIN");
        Screen.open("desk");
        Screen.open("results");
        Screen.click("쉬는 날 추가");
        Screen.day("날짜", LocalDate.parse("2027-02-08"));
        Screen.type("이름", "설날 대체공휴일");
        Screen.click("저장");

        assertThat(Screen.rows("쉬는 날").getFirst()).startsWith("2027-02-08", "설날 대체공휴일");
    }

    private static void receive(String subject, String level) {
        Screen.click("문의 접수");
        Screen.type("제목", subject);
        Screen.type("문의 기업·문의자", "한빛정밀");
        Screen.type("연락처", "010-5678-1234");
        Screen.write("문의 내용", "어디에서 받습니까?");
        Screen.choose("보안 등급", level);
        Screen.click("저장");
    }
}
