package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import kr.ieum.contract.play.Screen;
import org.junit.jupiter.api.Test;

class SupplyStoryTests extends PluginStory {

    @Test
    void aPartWithOneSupplierIsPointedOutAndWithTwoItIsNot() {
        installed.firm("한빛배터리");
        installed.firm("두빛배터리");
        part("EM-1", "배터리 팩", "", "");
        Screen.open("supply");
        assertThat(Screen.rows("공급망").getFirst()).contains("0", "100");
        Screen.select("공급망", 0);

        link("한빛배터리", "60");
        assertThat(Screen.rows("공급망").getFirst()).contains("1", "60", "40");
        link("두빛배터리", "40");

        assertThat(Screen.rows("공급망").getFirst()).contains("2", "60", "0");
        assertThat(Screen.rows("EM-1 배터리 팩 공급 기업")).hasSize(2);
    }

    @Test
    void moreThanAllIsRefusedInTheForm() {
        installed.firm("한빛배터리");
        installed.firm("두빛배터리");
        part("EM-1", "배터리 팩", "", "");
        Screen.open("supply");
        Screen.select("공급망", 0);
        link("한빛배터리", "60");

        link("두빛배터리", "41");

        _assertOne(
                Div.class,
                fault -> fault.withClasses("form-fault")
                        .withPredicate(each -> each.getText().contains("101%로 100%를 넘습니다")));
    }

    @Test
    void aStandardFixesAPartIsAgreedAndPublished() {
        part("EM-1", "배터리 팩", "", "");
        Screen.open("standards");
        Screen.click("표준 등록");
        Screen.type("표준", "교환형 배터리 팩");
        Screen.type("판", "1.0");
        Screen.click("저장");
        Screen.select("부품 표준화 모델", 0);
        Screen.click("부품 정하기");
        Screen.pick("부품", "EM-1 배터리 팩");
        Screen.type("정한 내용", "커넥터 규격 A");
        Screen.click("저장");

        Screen.clickIn("부품 표준화 모델", 0, "합의");
        Screen.type("합의한 곳", "표준화 위원회 3차");
        Screen.click("저장");
        Screen.clickIn("부품 표준화 모델", 0, "공표");
        Screen.click("저장");

        assertThat(Screen.rows("부품 표준화 모델").getFirst())
                .contains(LocalDate.now(java.time.ZoneId.of("Asia/Seoul")).toString());
    }

    private static void link(String firm, String share) {
        Screen.click("공급 기업 추가");
        Screen.pick("기업", firm);
        Screen.type("공급 비중(%)", share);
        Screen.day("시작일", LocalDate.of(2026, 1, 1));
        Screen.click("저장");
    }
}
