package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SitesStoryTests extends PluginStory {

    @Test
    void aSlotIsLetAndNotTwiceAtATime() {
        firm("한빛배터리");
        firm("두빛배터리");
        slot();
        choose("필지", 0);
        let("한빛배터리", LocalDate.of(2026, 1, 1));
        assertThat(rows("필지").getFirst()).contains("한빛배터리", "2026-01-01 ~");
        assertThat(rows("양산단지").getFirst()).startsWith("대마 단지", "영광군 대마면", "1", "0");

        let("두빛배터리", LocalDate.of(2026, 6, 1));

        _assertOne(
                Div.class,
                fault -> fault.withClasses("form-fault")
                        .withPredicate(each -> each.getText().contains("다른 입주기업이 있습니다")));
    }

    @Test
    void aSiteWithSlotsIsNotDeleted() {
        slot();

        inRow("양산단지", 0, "삭제");

        assertThat(rows("양산단지")).hasSize(1);
    }

    @Test
    void membersSharesAddUpAndTheCapIsExplained() {
        for (var member : new String[] {"조합원 가", "조합원 나", "조합원 다", "조합원 라"}) {
            member(member, "10");
        }
        see(Paragraph.class, "조합원이 4명입니다. 5명이 되기 전에는 30% 한도를 적용하지 않습니다.");

        member("큰 조합원", "18");

        _assertOne(
                Div.class,
                fault -> fault.withClasses("form-fault")
                        .withPredicate(each -> each.getText().contains("17좌까지 등록할 수 있습니다")));
        write("출자좌수(좌)", "17");
        click("저장");
        assertThat(rows("이모빌리티 협동조합")).hasSize(5);
        assertThat(rows("이모빌리티 협동조합").getFirst()).contains("17", "29.83");
    }

    private static void slot() {
        open("sites");
        click("단지 등록");
        write("단지", "대마 단지");
        write("위치", "영광군 대마면");
        click("저장");
        click("필지 등록");
        write("필지", "A-1");
        write("면적(㎡)", "3,300.5");
        click("저장");
    }

    private static void let(String firm, LocalDate since) {
        click("입주 등록");
        pick("기업", firm);
        date("시작일", since);
        click("저장");
    }

    private static void member(String name, String shares) {
        open("cooperative");
        click("조합원 등록");
        write("기업이 아닌 조합원", name);
        write("출자좌수(좌)", shares);
        write("출자금(원)", shares + "0000");
        date("가입일", LocalDate.of(2026, 1, 1));
        click("저장");
    }
}
