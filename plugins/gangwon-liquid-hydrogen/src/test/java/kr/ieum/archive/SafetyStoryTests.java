package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.TabSheet;
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
class SafetyStoryTests {

    @Autowired
    InstalledPlugin installed;

    @BeforeEach
    void install() {
        installed.install("gangwon");
        Screen.open("safety");
    }

    @AfterEach
    void clear() {
        installed.remove();
    }

    @Test
    void aSiteIsInspectedSignedAndLockedAndItsMeasureFollowedUp() {
        template();
        Screen.click("점검 시작");
        Screen.choose("점검표", "저장시설 주간");
        Screen.type("장소", "삼척 저장소");
        Screen.click("저장");

        Screen.clickIn("점검 항목", 0, "결과 적기");
        Screen.choose("결과", "부적합");
        Screen.click("저장");
        assertThat(Screen.fault()).isEqualTo("부적합이면 조치와 조치 기한을 적어 주십시오.");
        Screen.write("조치", "밸브 교체");
        Screen.day("조치 기한", LocalDate.now().plusDays(7));
        Screen.click("저장");
        Screen.click("서명하고 잠그기");
        Screen.click("저장");

        _assertOne(StatusBadge.class, badge -> badge.withText("부적합 1건"));
        _assertNone(Button.class, button -> button.withText("서명하고 잠그기"));
        Screen.open("safety");
        tab(1);
        assertThat(Screen.rows("조치").getFirst()).contains("삼척 저장소", "밸브 교체", "남음");
    }

    @Test
    void whatIsNotAnsweredIsNotSigned() {
        template();
        Screen.click("점검 시작");
        Screen.choose("점검표", "저장시설 주간");
        Screen.type("장소", "삼척 저장소");
        Screen.click("저장");

        Screen.click("서명하고 잠그기");
        Screen.click("저장");

        assertThat(Screen.fault()).startsWith("아직 적지 않은 항목이 1개");
    }

    private static void template() {
        tab(2);
        Screen.click("점검표 만들기");
        Screen.type("이름", "저장시설 주간");
        Screen.click("저장");
        Screen.clickIn("점검표", 0, "항목 보기");
        Screen.click("항목 추가");
        Screen.type("항목", "진공 단열층 압력");
        Screen.click("저장");
    }

    private static void tab(int place) {
        _get(TabSheet.class).setSelectedIndex(place);
    }
}
