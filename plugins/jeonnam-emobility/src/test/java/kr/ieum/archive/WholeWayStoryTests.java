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
@AsTenant(value = "jeonnam", roles = "REGION_OFFICER")
class WholeWayStoryTests extends WholeWay {

    private static final String PARTS = """
            부품번호,부품명,부품군,단가(원),국산 비율(%),국산 비율 근거,기준일
            EM-1,배터리 팩,Battery,"6,000,000",100,원산지 확인서 (합성),2026-03-01
            EM-2,구동 모터,구동 모터,"2,000,000",40,시험 성적서 (합성),2026-03-01
            """;
    private static final String BOM = """
            차종,판,부품번호,대당 수량,시작일
            합성 e-카고,2026,EM-1,1,2026-03-01
            합성 e-카고,2026,EM-2,2,2026-03-01
            """;

    @BeforeEach
    void install() {
        installed.install("jeonnam");
    }

    @Test
    void aListOfPartsComesInIsSeenAndGoesOutAgain() {
        var address = Wizard.take("parts", PARTS);
        Screen.open("parts");
        assertThat(Screen.rows("부품")).hasSize(2);
        assertThat(Screen.rows("부품").getFirst()).startsWith("EM-1", "배터리 팩", "배터리", "6,000,000", "100");

        Wizard.undo(address);

        Screen.open("parts");
        assertThat(Screen.words()).contains("등록한 부품이 없습니다");
    }

    @Test
    void theShareOfListsIsPublishedToTheMinistry() {
        Wizard.take("parts", PARTS);
        Wizard.take("bom", BOM);
        Screen.open("domestic-share");
        assertThat(Screen.words()).contains("7,600,000원 ÷ 10,000,000원 × 100 = 76.00%");

        var published = publishedToTheMinistry();

        assertThat(published).anyMatch(row -> row.getFirst().equals("전남") && row.contains("76 %"));
    }

    @Test
    void aLeaseThatEndsSoonIsToldOnce() {
        installed.firm("한빛배터리");
        var today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        let(today, today.plusDays(200));
        jobs.run();
        assertThat(told()).isEmpty();

        after(Duration.ofDays(111));
        after(Duration.ofDays(2));

        assertThat(told()).containsOnlyOnce("곧 끝나는 입주 1건");
    }

    @Test
    void theAgreementIsFilledWithTheProject() {
        var paper = paperOf("e-모빌리티 키우기", LocalDate.of(2027, 1, 1));

        assertThat(paper).anyMatch(line -> line.contains("e-모빌리티 키우기"));
        assertThat(paper).anyMatch(line -> line.contains("영광군"));
        assertThat(paper).anyMatch(line -> line.contains("2027-01-01"));
    }

    private static void let(LocalDate since, LocalDate last) {
        Screen.open("sites");
        Screen.click("단지 등록");
        Screen.type("단지", "대마 단지");
        Screen.type("위치", "영광군 대마면");
        Screen.click("저장");
        Screen.click("필지 등록");
        Screen.type("필지", "A-1");
        Screen.type("면적(㎡)", "3,300.5");
        Screen.click("저장");
        Screen.select("필지", 0);
        Screen.click("입주 등록");
        Screen.pick("기업", "한빛배터리");
        Screen.day("시작일", since);
        Screen.day("종료일", last);
        Screen.click("저장");
    }
}
