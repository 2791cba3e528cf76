package kr.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestartedImportTests extends ImportStory {

    @Test
    void aStepThatWasCutOffIsTakenUpAgain() {
        var id = checked("가게.csv", SHOPS);

        ordersOfADeadNode(id);
        waitFor(id, ImportState.DONE);

        assertThat(shops()).hasSize(3);
    }

    /** What a node leaves behind that was killed in the middle of a commit: the order, picked, without heartbeat. */
    private void ordersOfADeadNode(ImportId id) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE core.import SET state = 'RUNNING' WHERE id = :id")
                    .param("id", id.value())
                    .update();
            jdbc.sql("""
                            INSERT INTO task.scheduled_task (task_name, task_instance, execution_time, picked, picked_by,
                                last_heartbeat, version)
                            VALUES ('import', :instance, now() - interval '1 hour', true, 'dead', now() - interval '1 hour', 1)""")
                    .param("instance", "busan/" + id + "/" + UUID.randomUUID())
                    .update();
        });
    }
}
