package kr.ieum.x.gangwonliquidhydrogen.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.AtWork;
import kr.ieum.x.gangwonliquidhydrogen.page.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ChecklistTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Answer FIT = new Answer(Finding.FIT, "", "", null);
    private static final Answer UNFIT = new Answer(Finding.UNFIT, "밸브 누설", "밸브 교체", TODAY.plusDays(7));
    private static Tables tables;

    private final AtWork atWork = new AtWork();
    private TemplateService templates;
    private RunService runs;
    private MeasureService measures;
    private UUID template;

    @BeforeAll
    static void make() {
        tables = Tables.make();
    }

    @BeforeEach
    void begin() {
        var jdbc = tables.jdbc();
        jdbc.sql("TRUNCATE checklist_template CASCADE").update();
        templates = new TemplateService(new Templates(jdbc), atWork.acting(), tables.transactions());
        runs = new RunService(new Templates(jdbc), new Runs(jdbc), atWork.acting(), tables.transactions());
        measures = new MeasureService(new Measures(jdbc), atWork.acting(), tables.transactions());
        template = templates.add("액화수소 저장시설", "주간 점검");
        templates.addItem(template, new ItemData("진공 단열층의 압력이 기준 안에 있다", true, "계기판 값을 적습니다", "고압가스 안전관리법"));
        templates.addItem(template, new ItemData("방류벽에 균열이 없다", false, "", "자체 기준"));
    }

    @Test
    void aRunIsACopyOfTheTemplateOnTheDay() {
        var run = run();
        var item = templates.items(template).getFirst();

        templates.changeItem(item, new ItemData("고친 항목", true, "", ""));

        assertThat(runs.results(run)).extracting(Result::item).containsExactly("진공 단열층의 압력이 기준 안에 있다", "방류벽에 균열이 없다");
    }

    @Test
    void everyItemIsAnsweredBeforeSigning() {
        var run = run();
        answer(run, 0, FIT);

        assertThatThrownBy(() -> runs.sign(run, "")).hasMessage("refused.unanswered");
        answer(run, 1, new Answer(Finding.NOT_APPLICABLE, "방류벽 없음", "", null));
        runs.sign(run, "이상 없음");

        assertThat(runs.find(run).orElseThrow().signedBy()).isEqualTo("김주무");
    }

    @Test
    void onlyWhoInspectedSigns() {
        var run = run();
        answer(run, 0, FIT);
        answer(run, 1, FIT);
        atWork.as("이주무", Duty.OFFICER);

        assertThatThrownBy(() -> runs.sign(run, "")).hasMessage("refused.not-inspector");
    }

    @Test
    void aSignedRunIsNotChangedByTheService() {
        var run = signed();
        var result = runs.results(run).getFirst();

        assertThatThrownBy(() -> runs.answer(result, FIT)).hasMessage("refused.signed");
        assertThatThrownBy(() -> runs.remove(run)).hasMessage("refused.signed");
    }

    @Test
    void aSignedRunIsNotChangedByAnyStatement() {
        var run = signed();

        for (var statement : new String[] {
            "UPDATE checklist_result SET finding = 'FIT' WHERE run_id = :run",
            "DELETE FROM checklist_result WHERE run_id = :run",
            "INSERT INTO checklist_result (run_id, position, item, required, note, basis) VALUES (:run, 9, '', true,"
                    + " '', '')",
            "UPDATE checklist_run SET site = '다른 곳' WHERE id = :run",
            "UPDATE checklist_run SET signed_at = NULL, signed_by = NULL WHERE id = :run"
        }) {
            assertThatThrownBy(
                            () -> tables.jdbc().sql(statement).param("run", run).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("is signed");
        }
    }

    @Test
    void whatIsUnfitOfASignedRunIsAnOpenMeasureUntilItIsDone() {
        var run = signed();

        var open = measures.page(false, Slice.ALL);
        assertThat(open).extracting(Measure::measure).containsExactly("밸브 교체");
        measures.done(open.getFirst(), TODAY, "새 밸브로 바꾸고 누설 시험");

        assertThat(measures.count(false)).isZero();
        var done = measures.page(true, Slice.ALL).getFirst();
        assertThat(done.doneBy()).isEqualTo("김주무");
        assertThat(done.runId()).isEqualTo(run);
        assertThatThrownBy(() -> measures.done(open.getFirst(), TODAY, "또")).hasMessage("refused.done-already");
    }

    @Test
    void aMeasureThatIsTakenBackIsOpenAgain() {
        signed();
        var measure = measures.page(false, Slice.ALL).getFirst();
        measures.done(measure, TODAY, "교체");

        measures.takeBack(measure);

        assertThat(measures.count(false)).isEqualTo(1);
    }

    @Test
    void anOpenMeasureIsOverdueTheDayAfter() {
        signed();

        atWork.on(TODAY.plusDays(7));
        assertThat(measures.overdue()).isZero();
        atWork.on(TODAY.plusDays(8));

        assertThat(measures.overdue()).isEqualTo(1);
    }

    @Test
    void twoWhoAnswerTheSameItemDoNotOverwriteEachOther() {
        var run = run();
        var seen = runs.results(run).getFirst();
        runs.answer(seen, FIT);

        assertThatThrownBy(() -> runs.answer(seen, UNFIT)).hasMessage("refused.answered-meanwhile");
    }

    @Test
    void twoWhoChangeATemplateDoNotOverwriteEachOther() {
        var seen = templates.all().getFirst();
        templates.change(seen, "저장시설 주간", "", false);

        assertThatThrownBy(() -> templates.change(seen, "저장시설 월간", "", false)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aRunDoesNotBeginFromARetiredOrEmptyTemplate() {
        var empty = templates.add("빈 점검표", "");
        var seen = templates.all().stream()
                .filter(one -> one.id().equals(template))
                .findFirst()
                .orElseThrow();
        templates.change(seen, seen.name(), "", true);

        assertThatThrownBy(() -> runs.begin(empty, "삼척", TODAY)).hasMessage("refused.template-empty");
        assertThatThrownBy(() -> runs.begin(template, "삼척", TODAY)).hasMessage("refused.template-empty");
    }

    @Test
    void aRunThatIsNotSignedCanBeDeletedAndComesBack() {
        var run = run();

        runs.remove(run);
        assertThat(runs.count("")).isZero();
        runs.restore(run);

        assertThat(runs.page("저장", Slice.ALL)).extracting(Run::items).containsExactly(2);
    }

    private UUID run() {
        return runs.begin(template, "삼척 액화수소 저장소", TODAY);
    }

    private UUID signed() {
        var run = run();
        answer(run, 0, UNFIT);
        answer(run, 1, FIT);
        runs.sign(run, "");
        return run;
    }

    private void answer(UUID run, int place, Answer answer) {
        var result = runs.results(run).get(place);
        runs.answer(result, answer);
    }
}
