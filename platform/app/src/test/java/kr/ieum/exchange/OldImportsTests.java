package kr.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import kr.ieum.identity.TenantDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;

class OldImportsTests extends ImportStory {

    @Autowired
    TenantDirectory tenants;

    @Autowired
    Kinds kinds;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ScheduledTaskHolder schedule;

    @Autowired
    ImportProperties properties;

    @Autowired
    Clock clock;

    @Test
    void afterNinetyDaysBytesAndRowsAreGoneAndTheRecordStaysWithItsCounts() {
        var id = imported("가게.csv", SHOPS + "넷,사아상회,051-444-4444\n");

        clearAfter(Duration.ofDays(91));

        assertThat(number("SELECT count(*) FROM core.import_file")).isZero();
        assertThat(number("SELECT count(*) FROM core.import_row WHERE cells <> '{}' OR NOT fit"))
                .isZero();
        assertThat(imports.get(id))
                .extracting(Import::state, Import::counts)
                .containsExactly(ImportState.DONE, new ImportCounts(3, 0, 0, 0, 1, 0, 0));
        assertThat(imports.get(id).clearedAt()).isNotNull();
    }

    @Test
    void untilThenEverythingIsKept() {
        var id = imported("가게.csv", SHOPS);

        clearAfter(Duration.ofDays(89));

        assertThat(number("SELECT count(*) FROM core.import_file")).isOne();
        assertThat(preview.rows(id, PreviewFilter.ALL, 0, 10))
                .hasSize(3)
                .allMatch(row -> !row.cells().isEmpty());
        assertThat(imports.get(id).clearedAt()).isNull();
    }

    @Test
    void anImportThatNobodyWentOnWithIsCancelled() {
        var id = checked("가게.csv", SHOPS);

        clearAfter(Duration.ofDays(91));

        assertThat(imports.get(id).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(number("SELECT count(*) FROM core.import_row")).isZero();
    }

    @Test
    void anOldImportCanStillBeTakenBack() {
        var id = imported("가게.csv", SHOPS);
        clearAfter(Duration.ofDays(91));

        imports.undo(id);
        waitFor(id, ImportState.UNDONE);

        assertThat(names()).isEmpty();
    }

    @Test
    void whatAListLastSaidStaysForItsNextSnapshot() {
        imported("가게_20260101.csv", SHOPS);
        imported("가게_20260201.csv", SHOPS.replace("다라상회", "다라마트"));

        clearAfter(Duration.ofDays(91));

        assertThat(number("SELECT count(*) FROM core.import_row WHERE values ->> 'name' IN ('가나상회', '다라마트', '마바상회')"))
                .isEqualTo(3);
        assertThat(number("SELECT count(*) FROM core.import_row")).isEqualTo(3);
    }

    @Test
    void itRunsEachNight() {
        assertThat(schedule.getScheduledTasks())
                .filteredOn(task -> task.toString().contains("OldImports"))
                .singleElement()
                .satisfies(task ->
                        assertThat(((CronTask) task.getTask()).getExpression()).isEqualTo("0 40 3 * * *"));
    }

    private void clearAfter(Duration time) {
        var user = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        new OldImports(tenants, kinds, jdbc, transactions, properties, Clock.offset(clock, time)).clear();
        SecurityContextHolder.setContext(user);
    }

    private long number(String sql) {
        return transaction.execute(status -> jdbc.sql(sql).query(Long.class).single());
    }
}
