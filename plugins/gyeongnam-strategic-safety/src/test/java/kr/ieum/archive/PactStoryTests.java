package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import kr.ieum.contract.play.InstalledPlugin;
import kr.ieum.contract.play.Screen;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "gyeongnam", roles = "REGION_OFFICER")
class PactStoryTests {

    @Autowired
    InstalledPlugin installed;

    @BeforeEach
    void open() {
        installed.install("gyeongnam");
        Screen.open("pact");
    }

    @AfterEach
    void remove() {
        installed.remove();
    }

    @Test
    void fiveOfSeventeenAreThereAndTheRestIsSaidToBeMissing() {
        _assertOne(Paragraph.class, text -> text.withText("협약기관 5/17"));
        _assertOne(Paragraph.class, text -> text.withText("12곳은 자료에 이름이 없습니다. 협약서를 보고 입력해 주십시오."));
        assertThat(Screen.rows("협약기관")).hasSize(5);
    }

    @Test
    void aBodyIsEnteredAndFoundByItsProgramme() {
        Screen.click("기관 추가");
        Screen.type("기관명", "경남테크노파크");
        Screen.write("지원사업", "시제품 제작\n시험 인증");
        Screen.click("저장");

        _assertNone(FormDialog.class);
        _assertOne(Paragraph.class, text -> text.withText("협약기관 6/17"));
        Screen.open("pact?q=시험");
        assertThat(Screen.rows("협약기관")).hasSize(1);
    }

    @Test
    void withoutNameItIsNotKeptAndNothingTypedIsLost() {
        Screen.click("기관 추가");
        Screen.write("지원사업", "시제품 제작");

        Screen.click("저장");

        _assertOne(FormDialog.class);
        Screen.click("취소");
        _assertOne(ConfirmDialog.class);
    }

    @Test
    void aDeletedBodyComesBackByUndo() {
        Screen.openRecord("협약기관", "창원시");
        Screen.click("삭제");
        assertThat(Screen.rows("협약기관")).hasSize(4);

        Screen.click("되돌리기");

        assertThat(Screen.rows("협약기관")).hasSize(5);
    }

    @Test
    void theSecondOfTwoSeesTheDifferencesAndDecides() {
        Screen.openRecord("협약기관", "창원시");
        Screen.click("수정");
        installed.sql("UPDATE pact_member SET role = '먼저 고친 역할' WHERE name = '창원시'");
        installed.sql("UPDATE record_head SET version = 1 WHERE id = (SELECT id FROM pact_member WHERE name = '창원시')");
        Screen.type("역할", "나중 역할");

        Screen.click("저장");

        _assertOne(ConflictDialog.class);
        Screen.click("내 값으로 저장");
        _assertNone(FormDialog.class);
        assertThat(Screen.words()).contains("나중 역할").doesNotContain("먼저 고친 역할");
    }

    @Test
    @AsTenant(value = "gyeongnam", roles = "SUPPORT_OFFICER")
    void aSupportBodyReadsOnly() {
        _assertNone(Button.class, button -> button.withText("기관 추가"));
        Screen.openRecord("협약기관", "창원시");
        _assertOne(H1.class, title -> title.withText("창원시"));
        _assertNone(Button.class, button -> button.withText("수정"));
        expectNotifications();
    }
}
