package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import kr.ieum.contract.play.Screen;
import org.junit.jupiter.api.Test;

class SitesStoryTests extends PluginStory {

    @Test
    void aSlotIsLetAndNotTwiceAtATime() {
        installed.firm("한빛배터리");
        installed.firm("두빛배터리");
        slot();
        Screen.select("필지", 0);
        let("한빛배터리", LocalDate.of(2026, 1, 1));
        assertThat(Screen.rows("필지").getFirst()).contains("한빛배터리", "2026-01-01 ~");
        assertThat(Screen.rows("양산단지").getFirst()).startsWith("대마 단지", "영광군 대마면", "1", "0");

        let("두빛배터리", LocalDate.of(2026, 6, 1));

        _assertOne(
                Div.class,
                fault -> fault.withClasses("form-fault")
                        .withPredicate(each -> each.getText().contains("다른 입주기업이 있습니다")));
    }

    @Test
    void aSiteWithSlotsIsNotDeleted() {
        slot();

        Screen.clickIn("양산단지", 0, "삭제");

        assertThat(Screen.rows("양산단지")).hasSize(1);
    }

    private static void slot() {
        Screen.open("sites");
        Screen.click("단지 등록");
        Screen.type("단지", "대마 단지");
        Screen.type("위치", "영광군 대마면");
        Screen.click("저장");
        Screen.click("필지 등록");
        Screen.type("필지", "A-1");
        Screen.type("면적(㎡)", "3,300.5");
        Screen.click("저장");
    }

    private static void let(String firm, LocalDate since) {
        Screen.click("입주 등록");
        Screen.pick("기업", firm);
        Screen.day("시작일", since);
        Screen.click("저장");
    }
}
