package kr.ieum.program;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant("chungnam")
class RegionProgramViewTests {

    @Autowired
    RegionPrograms programs;

    @Autowired
    MenuBoard board;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void now() {
        today = LocalDate.now(clock);
    }

    @AfterEach
    void removeAll() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.program").update());
    }

    @Test
    void anOfficerEntersAProgramAndPublishesIt() {
        UI.getCurrent().navigate("programs");
        _click(_get(Button.class, button -> button.withText("프로그램 등록")));

        _setValue(_get(TextField.class, field -> field.withLabel("프로그램 이름")), "충남 수출 첫걸음");
        _setValue(owner(), "충남테크노파크");
        _setValue(_get(TextArea.class, field -> field.withLabel("대상")), "도내 중소기업");
        _setValue(_get(TextArea.class, field -> field.withLabel("지원 내용")), "해외 전시회 참가비");
        _setValue(_get(TextField.class, field -> field.withLabel("문의")), "041-000-0000");
        _setValue(_get(DateField.class, field -> field.withLabel("신청 시작일")), today);
        _setValue(_get(DateField.class, field -> field.withLabel("신청 마지막 날")), today.plusDays(9));
        _click(_get(Button.class, button -> button.withText("저장")));
        _assertOne(StatusBadge.class, badge -> badge.withText("초안"));
        _click(_get(Button.class, button -> button.withText("게시")));

        _assertOne(H2.class, heading -> heading.withText("충남 수출 첫걸음"));
        _assertOne(StatusBadge.class, badge -> badge.withText("신청 받는 중"));
        _assertNone(Button.class, button -> button.withText("삭제"));
    }

    @Test
    void whatIsMissingIsSaidInTheDialog() {
        UI.getCurrent().navigate("programs");
        _click(_get(Button.class, button -> button.withText("프로그램 등록")));

        _setValue(_get(DateField.class, field -> field.withLabel("신청 시작일")), today);
        _setValue(_get(DateField.class, field -> field.withLabel("신청 마지막 날")), today);
        _click(_get(Button.class, button -> button.withText("저장")));

        _assertOne(Dialog.class);
        assertThat(_get(TextField.class, field -> field.withLabel("프로그램 이름")).isInvalid())
                .isTrue();
        assertThat(board.count(BoardFilter.ALL)).isZero();
    }

    @Test
    void whoSavesLaterSeesBothAndDecides() {
        var id = programs.add(AProgram.of("처음", today, today.plusDays(1)));
        UI.getCurrent().navigate("programs");
        _click(_get(Button.class, button -> button.withText("수정")));
        programs.change(id, 0, AProgram.of("먼저", today, today.plusDays(1)));

        _setValue(_get(TextField.class, field -> field.withLabel("프로그램 이름")), "나중");
        _click(_get(Button.class, button -> button.withText("저장")));
        _assertOne(ConflictDialog.class);
        _click(_get(Button.class, button -> button.withText("먼저 저장된 값 보기")));

        _assertOne(H2.class, heading -> heading.withText("먼저"));
        assertThat(programs.get(id).data().name()).isEqualTo("먼저");
    }

    @Test
    void theHistoryOfAProgramIsShown() {
        var id = programs.add(AProgram.of("처음", today, today.plusDays(1)));
        programs.publish(id, 0);
        UI.getCurrent().navigate("programs");

        _click(_get(Button.class, button -> button.withText("이력")));

        _assertOne(NativeTableCell.class, cell -> cell.withText("상태: 초안 → 게시"));
    }

    @Test
    void moreThanAPageComesWhenItIsAskedFor() {
        for (var number = 1; number <= 25; number++) {
            programs.add(AProgram.of("프로그램 " + number, today, today.plusDays(1)));
        }
        UI.getCurrent().navigate("programs");
        _assertOne(Paragraph.class, count -> count.withText("총 25건"));
        _assertNone(H2.class, heading -> heading.withText("프로그램 25"));

        _click(_get(Button.class, button -> button.withText("더 보기 (1건 남음)")));

        _assertOne(H2.class, heading -> heading.withText("프로그램 25"));
    }

    @Test
    void conditionsStandInTheAddress() {
        programs.publish(programs.add(AProgram.of("열림", today, today.plusDays(1))), 0);
        programs.add(AProgram.of("초안", today, today.plusDays(1)));

        UI.getCurrent().navigate("programs", QueryParameters.simple(Map.of("state", "OPEN", "field", "TECHNOLOGY")));

        _assertOne(H2.class, heading -> heading.withText("열림"));
        _assertNone(H2.class, heading -> heading.withText("초안"));
    }

    @Test
    @AsTenant(value = "chungnam", roles = "SUPPORT_OFFICER")
    void aSupportBodyOnlyLooks() {
        UI.getCurrent().navigate("programs");

        _assertNone(Button.class, button -> button.withText("프로그램 등록"));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryHasNoSuchPage() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("programs")).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void anotherRegionsProgramsAreNotShown() {
        var gangwon = new TenantId("gangwon");
        Tenancy.runAs(gangwon, () -> programs.publish(programs.add(AProgram.of("강원", today, today.plusDays(1))), 0));

        UI.getCurrent().navigate("programs");

        _assertNone(H2.class, heading -> heading.withText("강원"));
        Tenancy.runAs(gangwon, this::removeAll);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static ComboBox<String> owner() {
        return _get(ComboBox.class, field -> field.withLabel("운영 기관"));
    }
}
