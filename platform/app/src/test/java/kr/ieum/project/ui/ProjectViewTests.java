package kr.ieum.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugins.PluginService;
import kr.ieum.project.APlan;
import kr.ieum.project.PlanPlugin;
import kr.ieum.project.ProjectData;
import kr.ieum.project.ProjectFilter;
import kr.ieum.project.ProjectService;
import kr.ieum.project.ProjectState;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class ProjectViewTests {

    @Autowired
    ProjectService projects;

    @Autowired
    PluginService plugins;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void removeAll() {
        SecurityContextHolder.getContext().setAuthentication(signIn.as("jeonnam", List.of("REGION_ADMIN")));
        plugins.plugins().forEach(row -> plugins.erase(row.installation().id()));
        removeProjects();
    }

    private void removeProjects() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.project").update());
    }

    @Test
    void aProjectIsStartedFromThePlanOfAPluginAndStaysWhenThePluginGoes() {
        plugins.install(catalogue.admit(PlanPlugin.archive()));
        UI.getCurrent().navigate("projects");
        _assertOne(EmptyState.class);

        _click(_get(Button.class, button -> button.withText("프로젝트 시작")));
        _setValue(_get(DateField.class, day -> day.withLabel("첫날")), LocalDate.of(2026, 3, 1));
        _setValue(_get(TextField.class, name -> name.withLabel("이름")), "영광 생태계");
        _setValue(_get(TextField.class, body -> body.withLabel("기관")), "영광군청");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(_get(H1.class).getText()).isEqualTo("영광 생태계");
        _assertOne(Span.class, days -> days.withText("2026-03-01 ~ 2026-08-31"));
        plugins.plugins().forEach(row -> plugins.erase(row.installation().id()));
        UI.getCurrent().navigate("projects");
        var row = projects.page(ProjectFilter.ALL, PageRequest.of(0, 10)).getFirst();
        assertThat(row.name()).isEqualTo("영광 생태계");
        assertThat(projects.get(row.id()).data().participants().getFirst().body())
                .isEqualTo("영광군청");
    }

    @Test
    void aPaperOfThePluginIsFilledWithTheProject() {
        plugins.install(catalogue.admit(PlanPlugin.archive()));
        open(started());

        _click(_get(Button.class, button -> button.withText("미리보기")));

        _assertOne(Paragraph.class, paragraph -> paragraph.withText("생태계 조성 협약을 맺는다."));
    }

    @Test
    void stepsAreMarkedAndTheProjectIsEnded() {
        var id = started();
        open(id);
        _click(_get(Button.class, button -> button.withText("진행으로 바꾸기")));

        _setValue(_find(Checkbox.class).get(0), true);
        _setValue(_find(Checkbox.class).get(1), true);
        _click(_get(Button.class, button -> button.withText("종료")));

        _assertOne(StatusBadge.class, badge -> badge.withText("종료"));
        _assertNone(Button.class, button -> button.withText("수정"));
        _assertNone(Checkbox.class);
        assertThat(projects.get(id).state()).isEqualTo(ProjectState.ENDED);
    }

    @Test
    void aProjectIsStoppedWithItsReason() {
        var id = started();
        open(id);

        _click(_get(Button.class, button -> button.withText("중단")));
        _click(_get(Button.class, button -> button.withText("저장")));
        _assertOne(Dialog.class);
        _setValue(_get(TextArea.class, reason -> reason.withLabel("중단 사유")), "예산 삭감");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(projects.get(id).stopReason()).isEqualTo("예산 삭감");
        _get(Details.class).setOpened(true);
        assertThat(_find(NativeTableCell.class).stream().map(NativeTableCell::getText))
                .contains("상태: 준비 → 중단\n사유: 예산 삭감");
    }

    @Test
    void whoSavesLaterSeesBothAndDecides() {
        var id = started();
        open(id);
        _click(_get(Button.class, button -> button.withText("수정")));
        projects.begin(id, 0);

        _setValue(_get(TextField.class, name -> name.withLabel("이름")), "나중 이름");
        _click(_get(Button.class, button -> button.withText("저장")));
        _assertOne(ConflictDialog.class);
        _click(_get(Button.class, button -> button.withText("내 값으로 저장")));

        assertThat(projects.get(id).data().name()).isEqualTo("나중 이름");
        assertThat(projects.get(id).state()).isEqualTo(ProjectState.RUNNING);
        _assertNone(Dialog.class);
    }

    @Test
    void theListIsNarrowedByState() {
        projects.begin(started(), 0);
        started();

        UI.getCurrent().navigate("projects", QueryParameters.simple(Map.of("state", "RUNNING")));

        assertThat(GridKt._size(_get(ProjectGrid.class))).isOne();
        assertThat(_get(Select.class).getValue()).isEqualTo(ProjectState.RUNNING);
    }

    @Test
    void aProjectOfAnotherRegionIsNotFound() {
        var gangwon = new TenantId("gangwon");
        var theirs = Tenancy.callAs(gangwon, this::started);

        open(theirs);

        _assertOne(EmptyState.class);
        Tenancy.runAs(gangwon, this::removeProjects);
    }

    @Test
    @AsTenant(value = "jeonnam", roles = "SUPPORT_OFFICER")
    void aSupportBodyOnlyLooks() {
        UI.getCurrent().navigate("projects");

        _assertNone(Button.class, button -> button.withText("프로젝트 시작"));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryHasNoSuchPage() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("projects")).isInstanceOf(MockAccessDeniedException.class);
    }

    private UUID started() {
        return projects.start(
                APlan.of("sample-one"), ProjectData.of(APlan.of("sample-one").blueprint(), LocalDate.of(2026, 3, 1)));
    }

    private static void open(UUID id) {
        UI.getCurrent().navigate("projects/" + id);
    }
}
