package kr.ieum.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.ieum.folder.TenantsFolder;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A wrong file is named with line and reason, and what was read before stays. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class WrongPolicyFilesTests {

    private static final List<String> FILES = List.of("clauses.yaml", "rules.yaml", "schedule.yaml", "holidays.yaml");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    @Autowired
    PolicyTables tables;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Texts texts;

    @Autowired
    Policy policy;

    @TempDir
    Path folder;

    @BeforeEach
    void copyFiles() throws IOException {
        var source = new TenantsFolder(null).find();
        try (var tenants = Files.list(source)) {
            for (var tenant : tenants.filter(Files::isDirectory).toList()) {
                Files.createDirectories(folder.resolve(tenant.getFileName()));
            }
        }
        for (var file : FILES) {
            Files.copy(source.resolve("national").resolve(file), file(file));
        }
    }

    @Test
    void rightFilesHaveNoFindings() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aShareOfMoreThanAllLeavesTheOneBefore() throws IOException {
        replace("rules.yaml", "{from: 2023-01-01, value: 10}", "{from: 2023-01-01, value: 110}");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("tenants/national/rules.yaml, line ")
                .endsWith("규칙 allocation.incentive-ratio의 값이 종류나 단위 PERCENT, 합계에 맞지 않습니다");
        assertThat(policy.on("allocation.incentive-ratio", DAY).number()).isEqualByComparingTo("10");
    }

    @Test
    void weightsThatDoNotAddUpAreFound() throws IOException {
        replace("rules.yaml", "rd-intensity: 30,", "rd-intensity: 31,");

        assertThat(findings()).singleElement().asString().contains("classification.innovation-weights");
    }

    @Test
    void aDayThatNoYearHasIsFound() throws IOException {
        replace("rules.yaml", "{month: 3, day: 31}", "{month: 4, day: 31}");

        assertThat(findings()).singleElement().asString().contains("cycle.purchase-notice-due");
    }

    @Test
    void aNameThatNobodyKnowsIsFound() throws IOException {
        replace("rules.yaml", "value: [daegu, gangwon]", "value: [daegu, atlantis]");

        assertThat(findings()).singleElement().asString().contains("atlantis");
    }

    @Test
    void aClauseThatIsNotThereIsFound() throws IOException {
        replace("rules.yaml", "clause: \"5.10\"", "clause: \"5.99\"");

        assertThat(findings()).singleElement().asString().contains("5.99");
    }

    @Test
    void aDayThatIsTwiceAHolidayIsFound() throws IOException {
        replace("holidays.yaml", "date: 2023-01-21", "date: 2023-01-01");

        assertThat(findings()).singleElement().asString().contains("2023-01-01");
    }

    @Test
    void anotherValueOfADayIsAFurtherRevision() throws IOException {
        replace("rules.yaml", "value: 44}", "value: 46}");

        assertThat(findings()).isEmpty();

        var now = policy.on("special-area.programs", DAY);
        assertThat(now.whole()).isEqualTo(46);
        assertThat(now.revision()).isEqualTo(2);
    }

    private List<String> findings() {
        var sync = new PolicySync(new TenantsFolder(folder), tables, transactions, texts);
        sync.run();
        return new PolicyFindings(sync, texts).all(Locale.KOREAN);
    }

    private Path file(String name) {
        return folder.resolve("national").resolve(name);
    }

    private void replace(String file, String old, String now) throws IOException {
        var text = Files.readString(file(file));
        assertThat(text).contains(old);
        Files.writeString(file(file), text.replace(old, now));
    }
}
