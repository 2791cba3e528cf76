package kr.ieum.policy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.policy.PolicyTask;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;

/** Requirement F1: the paper by task and clause, for everybody. */
@ViewTest
@AsTenant("jeonbuk")
@SuppressWarnings({"rawtypes", "unchecked"})
class ClauseListViewTests {

    @Test
    void beginsWithTheFourStrategiesAndTheirTasks() {
        UI.getCurrent().navigate("policy");

        assertThat(_find(H2.class)).hasSize(5);
        _assertOne(Anchor.class, task -> task.withText("① 지역주력산업 개편에 따른 기업육성"));
        assertThat(_find(Span.class, counts -> counts.withClasses("task-counts")).stream()
                        .map(Span::getText))
                .hasSize(13)
                .anySatisfy(counts -> assertThat(counts).startsWith("조항 15 · 규칙 "));
    }

    @Test
    void aSegmentLeavesTheTasksThatAreForIt() {
        open("for", "crisis");

        assertThat(_find(Span.class, label -> label.withClasses("task-segment")).stream()
                        .map(Span::getText))
                .hasSize(3)
                .containsOnly("핵심대상 위기기업");
        _assertNone(Anchor.class, task -> task.withText("① 지역주력산업 개편에 따른 기업육성"));

        open(Map.of("for", "leading", "q", "인센티브"));
        assertThat(_find(Article.class))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.getId().orElseThrow()).startsWith("clause-1."));
    }

    @Test
    void aTaskShowsItsClausesWithWhatHoldsToday() {
        open("task", "11");

        assertThat(_find(Article.class)).hasSize(3);
        _assertOne(H2.class, task -> task.withText("⑪ 지역 테크노파크의 기업 지원기능"));
        _assertOne(Anchor.class, rule -> rule.withText("첨단장비 교체 목표"));
        _assertOne(Span.class, value -> value.withText("50%"));
    }

    @Test
    void anAddressLeadsToAClauseAmongThoseOfItsTask() {
        open("clause", "1.13");

        assertThat(_find(Article.class)).hasSize(15);
        assertThat(_find(Article.class).stream()
                        .filter(card -> card.hasClassName("clause-pointed"))
                        .map(card -> card.getId().orElseThrow()))
                .containsExactly("clause-1.13");
        assertThat(_get(Select.class, task -> task.withLabel("과제")).getValue())
                .isInstanceOfSatisfying(
                        PolicyTask.class, task -> assertThat(task.number()).isEqualTo(1));
    }

    @Test
    void aClauseLeadsToThePagesThatCarryItOut() {
        open("clause", "2.6");

        _assertOne(Anchor.class, place -> place.withText("지역 프로그램 (0건)"));
        assertThat(_find(Span.class, place -> place.withText("플러그인 (볼 권한 없음)"))).hasSize(3);
    }

    @Test
    void wordsAreSearchedInEveryTask() {
        open("q", "네트워크론");

        assertThat(_get(TextField.class, words -> words.withLabel("찾을 말")).getValue())
                .isEqualTo("네트워크론");
        assertThat(_find(Article.class).stream().map(card -> card.getId().orElseThrow()))
                .containsExactly("clause-5.8");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        open("q", "없는 말 없는 말");

        _assertOne(EmptyState.class);
        _assertOne(Paragraph.class, count -> count.withText("조항 0개"));
    }

    @Test
    void anUnknownClauseShowsTheOverview() {
        open("clause", "99.9");

        _assertNone(Article.class);
        assertThat(_find(H2.class)).hasSize(5);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void theMinistryReadsItToo() {
        open("task", "12");

        _assertOne(Anchor.class, place -> place.withText("전국 현황"));
        _assertNone(Section.class, section -> section.withClasses("policy-findings"));
    }

    @Test
    void whatIsWrongInTheFilesIsSaid() {
        UI.getCurrent().add(new WrongFiles(List.of("tenants/national/rules.yaml, line 7: 값이 단위에 맞지 않습니다")));

        _assertOne(Section.class, section -> section.withClasses("policy-findings"));
        _assertOne(ListItem.class, finding -> finding.withText("tenants/national/rules.yaml, line 7: 값이 단위에 맞지 않습니다"));
    }

    @Test
    void itIsThereInEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        open("task", "12");

        _assertOne(H2.class, task -> task.withText("⑫ Foundations for research on regional SMEs"));
    }

    private static void open(String name, String value) {
        open(Map.of(name, value));
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("policy", QueryParameters.simple(query));
    }
}
