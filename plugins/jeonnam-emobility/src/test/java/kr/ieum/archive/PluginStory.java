package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.contract.play.Screen;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The plugin is installed for Jeonnam; what a user does with it is written by what the user sees. */
@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
abstract class PluginStory {

    @Autowired
    InstalledPlugin installed;

    @BeforeEach
    void install() {
        installed.install("jeonnam");
    }

    @AfterEach
    void remove() {
        installed.remove();
    }

    static <T extends Component> void see(Class<T> type, String text) {
        _assertOne(type, each -> each.withText(text));
    }

    /** A part with what is known of it. */
    static void part(String number, String name, String won, String percent) {
        Screen.open("parts");
        Screen.click("부품 등록");
        Screen.type("부품번호", number);
        Screen.type("부품명", name);
        Screen.day("기준일", LocalDate.of(2026, 3, 1));
        Screen.type("단가(원)", won);
        Screen.type("국산 비율(%)", percent);
        Screen.type("국산 비율 근거", percent.isEmpty() ? "" : "원산지 확인서");
        Screen.click("저장");
    }
}
