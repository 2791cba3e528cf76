package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

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
class RequestStoryTests {

    @Autowired
    InstalledPlugin installed;

    @BeforeEach
    void install() {
        installed.install("gangwon");
        installed.firm("동해수소", "1208147521");
    }

    @AfterEach
    void clear() {
        installed.remove();
    }

    @Test
    void aRequestIsSelectedWithinTheBudgetAndNotBeyond() {
        Screen.open("technopark");
        budget("시제품 제작", "30,000,000");
        apply("시제품 제작", "40,000,000");
        Screen.click("검토 시작");
        Screen.click("저장");

        Screen.click("선정");
        Screen.click("저장");
        assertThat(Screen.fault()).contains("30,000,000원이 남아 40,000,000원을 선정할 수 없습니다");
        Screen.type("선정 금액 (원)", "30,000,000");
        Screen.click("저장");

        _assertOne(StatusBadge.class, badge -> badge.withText("선정"));
        Screen.open("technopark");
        assertThat(Screen.rows("예산").getFirst()).contains("30,000,000원", "0원");
    }

    @Test
    void aRefusalNeedsItsReason() {
        Screen.open("policy-funds");
        apply("구조개선 자금", "10,000,000");
        Screen.click("검토 시작");
        Screen.click("저장");

        Screen.click("미선정");
        Screen.click("저장");
        assertThat(Screen.fault()).isEqualTo("표시된 항목을 고친 뒤 다시 저장해 주십시오.");
        Screen.write("사유", "중복 지원");
        Screen.click("저장");

        _assertOne(StatusBadge.class, badge -> badge.withText("미선정"));
        assertThat(Screen.cells()).contains("중복 지원");
    }

    private static void budget(String kind, String won) {
        Screen.click("예산 추가");
        Screen.choose("종류", kind);
        Screen.type("예산 (원)", won);
        Screen.click("저장");
    }

    private static void apply(String kind, String won) {
        Screen.click("신청 등록");
        Screen.type("신청 내용", "극저온 밸브");
        Screen.choose("종류", kind);
        Screen.pick("기업", "동해수소");
        Screen.type("신청 금액 (원)", won);
        Screen.day("수행 시작일", LocalDate.now());
        Screen.day("수행 마지막 날", LocalDate.now().plusDays(90));
        Screen.click("저장");
    }
}
