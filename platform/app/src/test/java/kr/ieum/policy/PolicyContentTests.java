package kr.ieum.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ieum.folder.Findings;
import kr.ieum.folder.TenantsFolder;
import org.junit.jupiter.api.Test;

/** The files of the policy hold the whole paper: its tasks, every clause by its id, and its plan. */
class PolicyContentTests {

    private final Findings findings = new Findings();
    private final PolicyContent content =
            PolicyFiles.read(new TenantsFolder(null).find().resolve("national"), findings);

    @Test
    void nothingIsWrongInThem() {
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void theTwelveTasksOfFourStrategiesAreThere() {
        assertThat(content.tasks())
                .extracting(PolicyContent.TaskRecord::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 12).boxed().toList());
        assertThat(content.tasks())
                .extracting(PolicyContent.TaskRecord::strategy)
                .containsExactly(0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4);
    }

    @Test
    void everyClauseOfTheRequirementsIsThere() {
        var expected = Stream.concat(
                        ids("F", 14),
                        Stream.of(
                                        ids("1.", 15),
                                        ids("2.", 11),
                                        ids("3.", 7),
                                        ids("4.", 7),
                                        ids("5.", 16),
                                        ids("6.", 6),
                                        ids("7.", 9),
                                        ids("8.", 5),
                                        ids("9.", 7),
                                        ids("10.", 6),
                                        ids("11.", 3),
                                        ids("12.", 3))
                                .flatMap(each -> each))
                .toList();

        assertThat(content.clauses()).extracting(PolicyContent.ClauseRecord::id).containsExactlyElementsOf(expected);
    }

    @Test
    void aClauseStandsInTheTaskOfItsNumber() {
        assertThat(content.clauses())
                .allSatisfy(
                        clause -> assertThat(clause.id()).startsWith(clause.task() == 0 ? "F" : clause.task() + "."));
    }

    @Test
    void thePlanHasThirtyOneRowsAndFourPlansToFollow() {
        assertThat(items("SCHEDULE")).hasSize(31);
        assertThat(items("FOLLOW_UP"))
                .extracting(item -> item.task() + " " + item.due())
                .containsExactly("null null", "4 2023-06-30", "7 2023-06-30", "6 2023-06-30");
    }

    @Test
    void thePlanHasTheRowsOfEachTask() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(task -> items("SCHEDULE").stream()
                                .filter(item -> Integer.valueOf(task).equals(item.task()))
                                .count()))
                .containsExactly(3L, 1L, 4L, 4L, 3L, 2L, 3L, 2L, 2L, 2L, 3L, 2L);
    }

    @Test
    void everyTaskButResearchFixesANumber() {
        var numbered = content.rules().stream()
                .map(PolicyContent.RuleRecord::rule)
                .filter(rule -> rule.kind() != RuleKind.MEMBERS)
                .map(rule -> rule.clause().split("\\.")[0])
                .distinct();

        assertThat(numbered).contains("1", "2", "4", "5", "6", "7", "8", "9", "10", "11");
    }

    private List<PolicyContent.PlanRecord> items(String kind) {
        return content.plan().stream().filter(item -> item.kind().equals(kind)).toList();
    }

    private static Stream<String> ids(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> prefix + number);
    }
}
