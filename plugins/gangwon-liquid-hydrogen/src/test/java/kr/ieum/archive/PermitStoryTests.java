package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.contract.play.Screen;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "gangwon", roles = "REGION_OFFICER")
class PermitStoryTests {

    @Autowired
    InstalledPlugin installed;

    @BeforeEach
    void install() {
        installed.install("gangwon");
        installed.firm("동해수소", "1208147521");
        Screen.open("permits");
    }

    @AfterEach
    void clear() {
        installed.remove();
    }

    @Test
    void theDayOfGrantingBringsTheRuleAndTheTerm() {
        grant("액화수소 충전 실증", LocalDate.of(2024, 8, 7));

        _assertOne(H1.class, title -> title.withText("액화수소 충전 실증"));
        Screen.open("permits");
        assertThat(Screen.rows("실증특례·임시허가").getFirst()).contains("4+2", "2028-08-06");
    }

    @Test
    void theFormerRuleHoldsForWhatWasGrantedBefore() {
        grant("액화수소 운송 실증", LocalDate.of(2024, 8, 6));

        Screen.open("permits");

        assertThat(Screen.rows("실증특례·임시허가").getFirst()).contains("2+2", "2026-08-05", "만료");
    }

    @Test
    void anExtensionOutsideItsWindowIsRefusedWithTheWindow() {
        grant("액화수소 충전 실증", LocalDate.now().minusDays(1));

        Screen.click("연장 신청 기록");
        Screen.click("저장");

        assertThat(Screen.fault()).startsWith("연장은 ").endsWith("까지 신청할 수 있습니다.");
    }

    @Test
    void anOutcomeEndsIt() {
        grant("액화수소 충전 실증", LocalDate.of(2025, 1, 2));

        Screen.click("종료 처리");
        Screen.choose("결과", "법령정비");
        Screen.write("사유", "시행규칙 개정");
        Screen.click("저장");

        _assertOne(StatusBadge.class, badge -> badge.withText("종료"));
        assertThat(Screen.cells()).contains("시행규칙 개정");
    }

    private static void grant(String title, LocalDate day) {
        Screen.click("실증특례 등록");
        Screen.type("과제", title);
        Screen.pick("기업", "동해수소");
        Screen.day("부여일", day);
        Screen.click("저장");
    }
}
