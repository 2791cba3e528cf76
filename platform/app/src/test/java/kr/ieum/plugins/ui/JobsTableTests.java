package kr.ieum.plugins.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import kr.ieum.plugins.RunningSamples;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.jobs.PluginJobs;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class JobsTableTests {

    @Autowired
    PluginJobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void forget() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.plugin_job").update());
    }

    @Test
    void showsHowTheLastRunEndedAndWhenTheNextBegins() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                INSERT INTO core.plugin_job (plugin_id, job_id, due_at, started_at, ended_at, outcome, error)
                VALUES ('shown', 'count', '2026-11-25T01:00Z', '2026-11-24T01:00Z', '2026-11-24T01:02:05Z', 'FAILED', 'no fuel')""").update());

        open("jobs: [{id: count, name: {ko: 세기, en: Count}}, {id: mail, name: {ko: 보내기, en: Mail}}]");

        assertThat(_get(NativeTable.class).getBody().getRows()).hasSize(2);
        _assertOne(NativeTableCell.class, cell -> cell.withText("2분 5초"));
        _assertOne(NativeTableCell.class, cell -> cell.withText("오류: no fuel"));
        _assertOne(NativeTableCell.class, cell -> cell.withText("2026-11-25T01:00:00Z"));
        _assertOne(NativeTableCell.class, cell -> cell.withText("아직 하지 않음"));
    }

    @Test
    void saysThatAPluginHasNone() {
        open("");

        _assertOne(Paragraph.class, words -> words.withText("이 플러그인에는 정해진 때에 하는 작업이 없습니다."));
    }

    private void open(String asks) {
        var manifest =
                PluginManifest.read(RunningSamples.manifest("shown", asks).getBytes(StandardCharsets.UTF_8));
        UI.getCurrent().add(new JobsTable(manifest, jobs, String::valueOf));
    }
}
