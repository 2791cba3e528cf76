package kr.ieum.policy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.policy.PlanService;
import kr.ieum.policy.PlanState;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Section IV of the paper and the plans to follow, on one page. */
@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
@SuppressWarnings({"rawtypes", "unchecked"})
class PlanViewTests {

    @Autowired
    PlanService plan;

    @Test
    @AsTenant("gyeongnam")
    void everybodyReadsThePlanByTaskAndChangesNothing() {
        UI.getCurrent().navigate("policy/schedule");

        assertThat(_find(ListItem.class, item -> item.withClasses("plan-item"))).hasSize(35);
        _assertOne(H3.class, name -> name.withText("네트워크론 등 지역기업 정책자금 지원 확대"));
        _assertNone(Button.class, button -> button.withText("수정"));
    }

    @Test
    @AsTenant("gyeongnam")
    void aPlanToFollowSaysWhichTaskItFillsAndHowLateItIs() {
        UI.getCurrent().navigate("policy/schedule", QueryParameters.of("task", "7"));

        _assertOne(Anchor.class, task -> task.withText("과제 ⑦을(를) 채움"));
        assertThat(_find(StatusBadge.class).stream().map(StatusBadge::getText))
                .anySatisfy(badge -> assertThat(badge).startsWith("기한이 ").endsWith("일 지남"));
    }

    @Test
    void theMinistrySaysWhereAnItemStands() {
        UI.getCurrent().navigate("policy/schedule", QueryParameters.of("task", "11"));
        edit("첨단장비 구축");
        _setValue(_get(Select.class, state -> state.withLabel("상태").withValue(PlanState.PLANNED)), PlanState.RUNNING);
        save();
        assertThat(_get(Div.class, div -> div.withClasses("form-fault")).getText())
                .isEqualTo("담당은 100자까지 꼭 적어야 합니다.");
        _setValue(_get(TextField.class, owner -> owner.withLabel("담당")), "지역혁신정책과");
        _setValue(_get(TextArea.class), "1차 교체");
        save();

        _assertNone(Dialog.class);
        _assertOne(StatusBadge.class, badge -> badge.withText("추진 중"));
        _get(Details.class).setOpened(true);
        assertThat(_find(NativeTableCell.class).stream().map(NativeTableCell::getText))
                .contains("추진 중", "지역혁신정책과", "1차 교체");
    }

    @Test
    void statesNarrowThePlanAndStandInTheAddress() {
        plan.say("task-9-grassroots", 0, PlanState.STOPPED, "지역상생과", "통합");

        UI.getCurrent()
                .navigate(
                        "policy/schedule",
                        QueryParameters.full(Map.of("state", new String[] {"STOPPED"}, "task", new String[] {"9"})));

        _assertOne(H3.class, name -> name.withText("농공단지 기업 등 풀뿌리 중소기업의 성장지원"));
        assertThat(_find(H3.class)).hasSize(1);
    }

    @Test
    void whoeverWasSlowerIsTold() {
        UI.getCurrent().navigate("policy/schedule", QueryParameters.of("task", "6"));
        edit("글로벌 혁신특구 조성");
        plan.say("task-6-global-zones", 0, PlanState.RUNNING, "특구정책과", "");
        _setValue(_get(TextField.class, owner -> owner.withLabel("담당")), "다른 과");
        save();

        assertThat(_get(Div.class, div -> div.withClasses("form-fault")).getText())
                .contains("그 사이 다른 사람이 이 항목을 바꾸었습니다");
    }

    private static void edit(String item) {
        _click(_find(Button.class, button -> button.withText("수정")).stream()
                .filter(button -> button.getAriaLabel().orElse("").endsWith(": " + item))
                .findFirst()
                .orElseThrow());
    }

    private static void save() {
        _click(_get(Button.class, button -> button.withText("저장")));
    }
}
