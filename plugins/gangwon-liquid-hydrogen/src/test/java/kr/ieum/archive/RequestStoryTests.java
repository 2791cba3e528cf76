package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
    Gangwon gangwon;

    @BeforeEach
    void install() {
        gangwon.firm("동해수소", "1208147521");
        gangwon.install();
    }

    @AfterEach
    void clear() {
        gangwon.clear();
    }

    @Test
    void aRequestIsSelectedWithinTheBudgetAndNotBeyond() {
        Gangwon.open("technopark");
        budget("시제품 제작", "30,000,000");
        apply("시제품 제작", "40,000,000");
        Page.press("검토 시작");
        Page.press("저장");

        Page.press("선정");
        Page.press("저장");
        assertThat(Page.fault()).contains("30,000,000원이 남아 40,000,000원을 선정할 수 없습니다");
        Page.write("선정 금액 (원)", "30,000,000");
        Page.press("저장");

        _assertOne(StatusBadge.class, badge -> badge.withText("선정"));
        Gangwon.open("technopark");
        assertThat(Page.rows("예산").getFirst()).contains("30,000,000원", "0원");
    }

    @Test
    void aRefusalNeedsItsReason() {
        Gangwon.open("policy-funds");
        apply("구조개선 자금", "10,000,000");
        Page.press("검토 시작");
        Page.press("저장");

        Page.press("미선정");
        Page.press("저장");
        assertThat(Page.fault()).isEqualTo("표시된 항목을 고친 뒤 다시 저장해 주십시오.");
        Page.writeLong("사유", "중복 지원");
        Page.press("저장");

        _assertOne(StatusBadge.class, badge -> badge.withText("미선정"));
        assertThat(Page.cells()).contains("중복 지원");
    }

    private static void budget(String kind, String won) {
        Page.press("예산 추가");
        Page.choose("종류", kind);
        Page.write("예산 (원)", won);
        Page.press("저장");
    }

    private static void apply(String kind, String won) {
        Page.press("신청 등록");
        Page.write("신청 내용", "극저온 밸브");
        Page.choose("종류", kind);
        Page.chooseFirm("동해수소");
        Page.write("신청 금액 (원)", won);
        Page.write("수행 시작일", LocalDate.now());
        Page.write("수행 마지막 날", LocalDate.now().plusDays(90));
        Page.press("저장");
    }
}
