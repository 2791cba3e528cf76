package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import kr.ieum.contract.play.Screen;
import org.junit.jupiter.api.Test;

class CooperativeStoryTests extends PluginStory {

    private static final String MEMBERS = "이모빌리티 협동조합";

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
        Screen.type("출자좌수(좌)", "17");
        Screen.click("저장");
        assertThat(Screen.rows(MEMBERS)).hasSize(5);
        assertThat(Screen.rows(MEMBERS).getFirst()).contains("17", "29.83");
    }

    @Test
    void changedSharesStayInTheHistoryAndTheSumOfAnyDayIsShown() {
        member("조합원 가", "10");
        member("조합원 나", "20");
        Screen.clickIn(MEMBERS, 1, "출자 이력");
        Screen.click("출자 변경");
        Screen.day("변경일", LocalDate.of(2026, 3, 1));
        Screen.type("출자좌수(좌)", "15");
        Screen.type("출자금(원)", "150000");
        Screen.type("사유", "총회 의결");
        Screen.click("저장");

        assertThat(Screen.rows("조합원 가 출자 이력").getFirst()).startsWith("2026-03-01", "15", "+5", "150,000", "총회 의결");
        assertThat(Screen.rows("조합원 가 출자 이력").getLast()).startsWith("2026-01-01", "10", "-", "100,000", "-");
        see(Span.class, "35");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("2026-03-01", "35", "350,000", "2026-01-01", "30", "300,000");

        Screen.day("기준일", LocalDate.of(2026, 2, 1));

        see(Span.class, "30");
        assertThat(Screen.rows(MEMBERS).getLast()).contains("10", "33.33", "100,000");
    }

    @Test
    void aMistakenChangeIsRemovedAndTakenBack() {
        member("조합원 가", "10");
        Screen.clickIn(MEMBERS, 0, "출자 이력");
        Screen.click("출자 변경");
        Screen.day("변경일", LocalDate.of(2026, 3, 1));
        Screen.type("출자좌수(좌)", "15");
        Screen.click("저장");

        Screen.clickIn("조합원 가 출자 이력", 0, "삭제");
        assertThat(Screen.rows(MEMBERS).getFirst()).contains("10");
        Screen.click("되돌리기");

        assertThat(Screen.rows(MEMBERS).getFirst()).contains("15");
    }

    @Test
    void aSupportBodyReadsTheHistoryOnly() {
        member("조합원 가", "10");
        installed.signIn("SUPPORT_OFFICER");
        Screen.open("cooperative");

        Screen.select(MEMBERS, 0);

        assertThat(Screen.rows("조합원 가 출자 이력")).hasSize(1);
        _assertNone(Button.class, button -> button.withText("출자 변경"));
    }

    private static void member(String name, String shares) {
        Screen.open("cooperative");
        Screen.click("조합원 등록");
        Screen.type("기업이 아닌 조합원", name);
        Screen.type("출자좌수(좌)", shares);
        Screen.type("출자금(원)", shares + "0000");
        Screen.day("가입일", LocalDate.of(2026, 1, 1));
        Screen.click("저장");
    }
}
