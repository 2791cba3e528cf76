package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
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
}
