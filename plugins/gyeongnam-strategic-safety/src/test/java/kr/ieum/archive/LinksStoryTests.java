package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
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
class LinksStoryTests {

    @Autowired
    InstalledPlugin installed;

    @BeforeEach
    void open() {
        installed.install("gyeongnam");
        installed.firm("한빛정밀");
        Screen.open("links");
    }

    @AfterEach
    void remove() {
        installed.remove();
    }

    @Test
    void aDemandIsEnteredAndAFirmIsFoundAndMovedOn() {
        demand("밸브 국산화", "일반");
        _assertOne(H1.class, title -> title.withText("밸브 국산화"));

        Screen.click("기업 추가");
        Screen.pick("기업", "한빛정밀");
        Screen.click("저장");
        Screen.clickIn("공급기업", 0, "단계 옮기기");
        Screen.choose("옮길 단계", "제안");
        Screen.click("저장");

        Screen.open("links");
        assertThat(Screen.rows("분야별 현황판").getFirst().get(1)).isEqualTo("0");
        assertThat(Screen.rows("분야별 현황판").getFirst().get(2)).isEqualTo("1");
        assertThat(Screen.rows("수요 목록")).hasSize(1);
    }

    @Test
    void closingWithoutReasonIsRefusedNextToTheField() {
        demand("밸브 국산화", "일반");
        Screen.click("기업 추가");
        Screen.pick("기업", "한빛정밀");
        Screen.click("저장");

        Screen.clickIn("공급기업", 0, "단계 옮기기");
        Screen.choose("옮길 단계", "종료(불발)");
        Screen.click("저장");

        assertThat(Screen.words()).contains("표시된 항목을 고친 뒤 다시 저장해 주십시오.");
        Screen.write("사유", "단가가 맞지 않습니다.");
        Screen.click("저장");
        _assertNone(kr.ieum.plugin.ui.FormDialog.class);
    }

    @Test
    void aRestrictedDemandIsHiddenFromTheAdminOnEveryPath() {
        demand("유도무기 부품", "제한");
        var address = Screen.address();

        installed.signIn("REGION_ADMIN");
        Screen.open("links");
        assertThat(Screen.words()).doesNotContain("유도무기").contains("총 0건");
        Screen.open("links?q=유도무기");
        assertThat(Screen.words()).contains("총 0건");
        Screen.go(address);
        _assertOne(H1.class, title -> title.withText("기록을 찾을 수 없습니다"));
        assertThat(Screen.words()).doesNotContain("유도무기");
    }

    @Test
    void whoMayOpenARestrictedDemandSeesItsContentThereOnlyAndTheOpeningIsKept() {
        demand("유도무기 부품", "제한");
        assertThat(Screen.words()).contains("유도무기 부품", "제한 기록 열람");

        Screen.open("links");

        assertThat(Screen.rows("수요 목록").getFirst().getFirst()).contains("제한 기록 (열어서 확인)");
        assertThat(Screen.words()).doesNotContain("유도무기");
    }

    @Test
    void anInternalDemandIsNotForSupportBodies() {
        demand("엔진 시험", "대외주의");

        installed.signIn("SUPPORT_OFFICER");
        Screen.open("links");

        assertThat(Screen.words()).contains("총 0건").doesNotContain("엔진 시험");
        _assertNone(Button.class, button -> button.withText("보안 등급 변경"));
    }

    private static void demand(String title, String level) {
        Screen.click("수요 등록");
        Screen.type("수요", title);
        Screen.pick("수요기관", "한국수력원자력");
        Screen.choose("분야", "원전");
        Screen.choose("필요", "기술");
        Screen.day("필요 시기", LocalDate.parse("2027-03-01"));
        Screen.choose("보안 등급", level);
        Screen.click("저장");
    }
}
