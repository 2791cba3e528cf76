package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SupplyStoryTests extends PluginStory {

    @Test
    void aPartWithOneSupplierIsPointedOutAndWithTwoItIsNot() {
        firm("한빛배터리");
        firm("두빛배터리");
        part("EM-1", "배터리 팩", "", "");
        open("supply");
        assertThat(rows("공급망").getFirst()).contains("0", "100");
        choose("공급망", 0);

        link("한빛배터리", "60");
        assertThat(rows("공급망").getFirst()).contains("1", "60", "40");
        link("두빛배터리", "40");

        assertThat(rows("공급망").getFirst()).contains("2", "60", "0");
        assertThat(rows("EM-1 배터리 팩 공급 기업")).hasSize(2);
    }

    @Test
    void moreThanAllIsRefusedInTheForm() {
        firm("한빛배터리");
        firm("두빛배터리");
        part("EM-1", "배터리 팩", "", "");
        open("supply");
        choose("공급망", 0);
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
        open("standards");
        click("표준 등록");
        write("표준", "교환형 배터리 팩");
        write("판", "1.0");
        click("저장");
        choose("부품 표준화 모델", 0);
        click("부품 정하기");
        pick("부품", "EM-1 배터리 팩");
        write("정한 내용", "커넥터 규격 A");
        click("저장");

        inRow("부품 표준화 모델", 0, "합의");
        write("합의한 곳", "표준화 위원회 3차");
        click("저장");
        inRow("부품 표준화 모델", 0, "공표");
        click("저장");

        assertThat(rows("부품 표준화 모델").getFirst())
                .contains(LocalDate.now(java.time.ZoneId.of("Asia/Seoul")).toString());
    }

    private static void link(String firm, String share) {
        click("공급 기업 추가");
        pick("기업", firm);
        write("공급 비중(%)", share);
        date("시작일", LocalDate.of(2026, 1, 1));
        click("저장");
    }
}
