package kr.ieum.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import kr.ieum.contract.play.Screen;
import kr.ieum.contract.play.WholeWay;
import kr.ieum.contract.play.Wizard;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
@AsTenant(value = "gangwon", roles = "REGION_OFFICER")
class WholeWayStoryTests extends WholeWay {

    private static final String DEMANDS = """
            공동구매,사업자등록번호,품목,단위,수량
            12월 공동구매,120-81-47521,헬륨,병,10
            12월 공동구매,220-81-62517,헬륨,병,20
            12월 공동구매,104-81-46688,헬륨,병,1.5
            """;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));

    @BeforeEach
    void install() {
        installed.install("gangwon");
        installed.firm("동해수소", "1208147521");
        installed.firm("삼척극저온", "2208162517");
        installed.firm("강릉밸브", "1048146688");
    }

    @Test
    void aListOfDemandsComesInIsSeenAndGoesOutAgain() {
        begin();
        var round = Screen.address();

        var address = Wizard.take("demands", DEMANDS);
        Screen.go(round);
        assertThat(Screen.rows("12월 공동구매 수요")).hasSize(3).anyMatch(row -> row.contains("1.5 병"));
        Wizard.undo(address);

        Screen.go(round);
        assertThat(Screen.words()).contains("수요가 없습니다");
    }

    @Test
    void whatWasBoughtTogetherIsPublishedToTheMinistryInWon() {
        begin();
        var round = Screen.address();
        Wizard.take("demands", DEMANDS);
        Screen.go(round);
        Screen.click("수요 마감");
        Screen.click("견적 추가");
        Screen.type("공급사", "한빛가스");
        Screen.type("단가 (원)", "33,333");
        Screen.type("수수료·운송비 (원)", "1,500");
        Screen.click("저장");
        Screen.clickIn("헬륨 견적", 0, "주문");
        Screen.confirm();

        var published = publishedToTheMinistry();

        // 33,333 × 31.5 = 1,049,989.5, brought to whole won, and 1,500
        assertThat(published).anyMatch(row -> row.getFirst().equals("강원") && row.contains("1,051,490 원"));
    }

    @Test
    void aRoundWhoseDayHasPassedIsClosedAndTheEndOfAPermitIsTold() {
        begin();
        var round = Screen.address();
        Screen.open("permits");
        Screen.click("실증특례 등록");
        Screen.type("과제", "액화수소 충전 실증");
        Screen.pick("기업", "동해수소");
        Screen.day("부여일", today);
        Screen.click("저장");
        jobs.run();
        assertThat(told()).isEmpty();

        after(Duration.ofDays(11));
        Screen.go(round);
        assertThat(Screen.words()).contains("견적");
        assertThat(told()).hasSize(1).allMatch(title -> title.contains("12월 공동구매"));
        after(Duration.ofDays(4 * 365 - 31));
        after(Duration.ofHours(7));

        assertThat(told()).containsOnlyOnce("곧 끝납니다: 액화수소 충전 실증 (동해수소)");
    }

    @Test
    void theAgreementIsFilledWithTheProject() {
        var paper = paperOf("액화수소 함께 사기", LocalDate.of(2027, 1, 1));

        assertThat(paper).contains("액화수소 함께 사기에 참여하는 기관과 기업은 다음과 같이 협약합니다.");
        assertThat(paper).anyMatch(line -> line.contains("강원테크노파크"));
    }

    private void begin() {
        Screen.open("purchases");
        Screen.click("공동구매 시작");
        Screen.type("이름", "12월 공동구매");
        Screen.day("수요 마감일", today.plusDays(10));
        Screen.click("저장");
    }
}
