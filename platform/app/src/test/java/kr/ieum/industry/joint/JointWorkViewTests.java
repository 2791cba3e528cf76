package kr.ieum.industry.joint;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static kr.ieum.industry.joint.Members.HYDROGEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import kr.ieum.identity.Role;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Officers of a member write the roadmap and hand a project over on the screens of the common tenant. */
@ViewTest
@AsTenant("ulsan")
class JointWorkViewTests {

    @Autowired
    JointProjects projects;

    @Autowired
    JointRoadmap roadmap;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void inTheGroup() {
        Members.become(HYDROGEN, "ulsan", Role.REGION_OFFICER);
        transactions.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.joint_roadmap").update());
    }

    @Test
    void aRoadmapIsDraftedFixedAndFollowed() {
        UI.getCurrent().navigate("joint/roadmap");
        _assertOne(EmptyState.class);

        _click(_get(Button.class, button -> button.withText("새 초안")));
        _click(_get(Button.class, button -> button.withText("저장")));
        _click(_get(Button.class, button -> button.withText("항목 더하기")));
        _setValue(_get(TextField.class, field -> field.withLabel("핵심기술")), "고압용기");
        _setValue(_get(TextArea.class, field -> field.withLabel("목표")), "국산화");
        _setValue(_get(TextField.class, field -> field.withLabel("주관")), "울산테크노파크");
        _click(_get(Button.class, button -> button.withText("저장")));
        _assertOne(H3.class, title -> title.withText("고압용기"));
        _click(_get(Button.class, button -> button.withText("확정")));
        _setValue(_get(TextArea.class, field -> field.withLabel("확정하는 까닭")), "협의회 의결");
        _click(_get(Button.class, button -> button.withText("저장")));
        _click(_get(Button.class, button -> button.withText("새 초안")));
        _click(_get(Button.class, button -> button.withText("저장")));
        _click(_get(Button.class, button -> button.withText("삭제")));

        _assertOne(H2.class, title -> title.withText("앞 판과 다른 것"));
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).anyMatch(text -> text.startsWith("뺌: 고압용기"));
    }

    @Test
    void whoIsSecondSeesWhatTheFirstWroteAndChooses() {
        var mine = new JointProjectData(
                "둘이 고치는 과제",
                "처음 내용",
                new Consortium(List.of(), List.of(), List.of()),
                Map.of(JointStage.PLANNING, "울산테크노파크"));
        var id = projects.add(mine);
        UI.getCurrent().navigate("joint/projects/" + id);
        _click(_get(Button.class, button -> button.withText("과제 수정")));
        projects.change(id, 0, new JointProjectData(mine.name(), "부산이 쓴 내용", mine.consortium(), mine.bodies()));
        _setValue(_get(TextArea.class, field -> field.withLabel("내용")), "울산이 쓴 내용");

        _click(_get(Button.class, button -> button.withText("저장")));
        _assertOne(ConflictDialog.class);
        _click(_get(Button.class, button -> button.withText("내 값으로 저장")));

        assertThat(projects.get(id).data().summary()).isEqualTo("울산이 쓴 내용");
        _click(_get(Button.class, button -> button.withText("이력")));
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .anyMatch(text -> text.contains("부산이 쓴 내용 → 울산이 쓴 내용"));
    }

    @Test
    void anItemThatSomebodyElseChangedMayBeLeftAsItIs() {
        roadmap.draft(2026);
        roadmap.save(null, item("처음 목표"));
        UI.getCurrent().navigate("joint/roadmap");
        _click(_get(Button.class, button -> button.withText("수정")));
        roadmap.save(roadmap.items(1).getFirst(), item("부산이 쓴 목표"));
        _setValue(_get(TextArea.class, field -> field.withLabel("목표")), "울산이 쓴 목표");

        _click(_get(Button.class, button -> button.withText("저장")));
        _click(_get(Button.class, button -> button.withText("먼저 저장된 값 보기")));

        assertThat(roadmap.items(1).getFirst().data().goal()).isEqualTo("부산이 쓴 목표");
    }

    @Test
    void aProjectIsEnteredAndShowsItsRelay() {
        UI.getCurrent().navigate("joint/projects");
        _click(_get(Button.class, button -> button.withText("과제 등록")));
        _setValue(_get(TextField.class, field -> field.withLabel("과제 이름")), "울산 수소 과제");
        _setValue(_get(TextArea.class, field -> field.withLabel("내용")), "함께 만든다");
        _setValue(_get(TextField.class, field -> field.withLabel("R&D 기획지원 단계를 맡은 곳")), "울산테크노파크");
        _click(_get(Button.class, button -> button.withText("저장")));

        var id = projects.all().stream()
                .filter(each -> each.data().name().equals("울산 수소 과제"))
                .findFirst()
                .orElseThrow()
                .id();
        UI.getCurrent().navigate("joint/projects/" + id);

        _assertOne(H1.class, title -> title.withText("울산 수소 과제"));
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("울산테크노파크", "0일");
    }

    private static RoadmapItem.Data item(String goal) {
        return new RoadmapItem.Data(
                "고압용기",
                goal,
                2026,
                2027,
                "울산테크노파크",
                new Consortium(List.of(), List.of(), List.of()),
                null,
                RoadmapItem.State.PLANNED);
    }
}
