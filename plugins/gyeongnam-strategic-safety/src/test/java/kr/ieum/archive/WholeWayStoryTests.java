package kr.ieum.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import kr.ieum.contract.play.Screen;
import kr.ieum.contract.play.WholeWay;
import kr.ieum.contract.play.Wizard;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
@AsTenant(value = "gyeongnam", roles = "REGION_OFFICER")
class WholeWayStoryTests extends WholeWay {

    @BeforeEach
    void install() {
        installed.install("gyeongnam");
    }

    @Test
    void aListOfBodiesComesInIsSeenAndGoesOutAgainWithAllItHadFilledIn() {
        var address = Wizard.take("pact-members", """
                기관명,역할,분야,대표 전화
                창원시,기업 발굴,방산; 원전,055-000-0001
                경남테크노파크,시험 지원,우주,055-000-0002
                """);
        Screen.open("pact");
        assertThat(Screen.rows("협약기관")).hasSize(6);
        Screen.openRecord("협약기관", "창원시");
        assertThat(Screen.words()).contains("기업 발굴", "055-000-0001");

        Wizard.undo(address);

        Screen.open("pact");
        assertThat(Screen.rows("협약기관")).hasSize(5);
        Screen.openRecord("협약기관", "창원시");
        assertThat(Screen.words()).doesNotContain("기업 발굴", "055-000-0001");
    }

    @Test
    void linksOfAListAreCountedAndTheMinistrySeesTheirNumber() {
        installed.firm("한빛정밀", "1208147521");
        installed.firm("두빛정밀", "2208162517");
        installed.firm("세빛정밀", "1048146688");
        Wizard.take("demands", """
                수요기관,수요,분야,필요,필요 시기,금액(백만원)
                창원시,밸브 국산화,원전,기술,2027-03-01,50
                """);
        Wizard.take("supplies", """
                수요기관,수요,사업자등록번호,단계,사유
                창원시,밸브 국산화,120-81-47521,연계,
                창원시,밸브 국산화,220-81-62517,종료(성사),납품 계약
                창원시,밸브 국산화,104-81-46688,연계,
                """);
        Screen.open("links");
        assertThat(Screen.rows("수요 목록").getFirst()).contains("밸브 국산화", "50", "3");

        var published = publishedToTheMinistry();

        assertThat(published).anyMatch(row -> row.getFirst().equals("경남") && row.contains("3 건"));
    }

    @Test
    void formerQuestionsComeInAsAListAreCountedAndGoOutAgain() {
        var address = Wizard.take("tickets", """
                문의자,제목,접수일,내용,구분,우선순위,답변일,답변,답변자,종결
                한빛정밀,용접 시험,2026-03-02,어디에서 받습니까?,인증·시험,보통,2026-03-04,시험기관을 안내했습니다.,이새담 (합성),예
                두빛정밀,열처리 설비,2026-03-02,함께 쓸 수 있습니까?,기술,긴급,,,,
                """);
        Screen.open("desk");
        assertThat(Screen.words()).contains("답변 전 1건", "기한 지남 1건");
        Screen.open("results");
        assertThat(Screen.words()).contains("50.0%");

        Wizard.undo(address);

        Screen.open("desk");
        assertThat(Screen.words()).contains("총 0건");
    }

    @Test
    void aQuestionWhoseTermIsOverIsToldToTheAdministratorOnce() {
        receive("용접 시험");

        after(Duration.ofDays(40));
        after(Duration.ofHours(1));

        installed.signIn("REGION_ADMIN");
        assertThat(told()).containsOnlyOnce("신속지원센터: 답변 기한이 지난 문의 1건");
        Screen.open("desk");
        assertThat(Screen.words()).contains("기한 지남 1건");
    }

    @Test
    void theAgreementIsFilledWithTheProject() {
        var paper = paperOf("안전전략산업 키우기", LocalDate.of(2027, 1, 1));

        assertThat(paper).contains("사업명: 안전전략산업 키우기").anyMatch(line -> line.contains("한국수력원자력"));
        assertThat(paper).anyMatch(line -> line.contains("2027-01-01"));
    }

    private static void receive(String subject) {
        Screen.open("desk");
        Screen.click("문의 접수");
        Screen.type("제목", subject);
        Screen.type("문의 기업·문의자", "한빛정밀");
        Screen.write("문의 내용", "어디에서 받습니까?");
        Screen.click("저장");
    }
}
