package kr.ieum.lifecycle;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.lifecycle.SampleCases.State;
import kr.ieum.lifecycle.ui.LifeCyclePanel;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A user finds the case whose turn it is, sees where it stands, and takes the step with a reason. */
@ViewTest
@AsTenant(value = "jeju", roles = "REGION_ADMIN")
class TaskListViewTests {

    @Autowired
    LifeCycles cycles;

    @Autowired
    LifeCycle<State> sampleCase;

    @Autowired
    TaskService tasks;

    private final UUID id = UUID.randomUUID();

    @Test
    void theListShowsWhatWaitsForTheUser() {
        cycles.open(sampleCase, new Subject(id, "차례가 온 건 " + id, "tasks", null));

        UI.getCurrent().navigate("tasks", QueryParameters.of("kind", "sample.case"));

        assertThat(_size(_get(Grid.class))).isEqualTo(tasks.count(new TaskFilter(false, "sample.case", false)));
        assertThat(_size(_get(Grid.class))).isPositive();
    }

    @Test
    void thePanelShowsTheCurrentStateAndTakesAStepWithItsReason() {
        cycles.open(sampleCase, new Subject(id, "반려할 건", "tasks", null));
        cycles.take(sampleCase, id, 0, "ask", Grounds.NONE);
        UI.getCurrent().add(panel());

        _assertOne(Span.class, word -> word.withText("현재 단계"));
        assertThat(_get(ListItem.class, item -> item.withClasses("life-current"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("step");
        _click(_get(Button.class, button -> button.withText("반려하기")));
        _click(_get(Button.class, button -> button.withText("저장")));
        assertThat(cycles.get(sampleCase, id).state()).isEqualTo(State.ASKED);

        _setValue(_get(TextArea.class), "요건이 맞지 않음");
        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(cycles.get(sampleCase, id).state()).isEqualTo(State.DECLINED);
        assertThat(cycles.history(sampleCase, id).getLast().reason()).isEqualTo("요건이 맞지 않음");
    }

    @Test
    @AsTenant(value = "jeju", roles = "SUPPORT_OFFICER")
    void whoMayNotTakeAStepSeesWhoMay() {
        cycles.open(sampleCase, new Subject(id, "남의 건", "tasks", null));
        UI.getCurrent().add(panel());

        assertThat(_get(Button.class, button -> button.withText("신청하기")).isEnabled())
                .isFalse();
        _assertOne(Span.class, note -> note.withText("시도 담당자, 시도 관리자만 진행할 수 있습니다"));
    }

    private LifeCyclePanel<State> panel() {
        return new LifeCyclePanel<>(cycles, sampleCase, id, LocalDate.of(2026, 11, 24), () -> {});
    }
}
