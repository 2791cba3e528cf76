package kr.ieum.industry.classification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.text.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is in the way of deciding a run. */
@Component
class RunGuards {

    private final JdbcClient jdbc;

    RunGuards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run says what was so on its day; what was decided on a later one must not be undone by it. */
    Optional<Refusal> overtaken(UUID run) {
        return jdbc.sql("""
                        SELECT max(later.day) FROM core.classification_run own
                        JOIN core.classification_run later ON later.tenant_id = own.tenant_id AND later.id > own.id
                        JOIN core.life_case c ON c.tenant_id = later.tenant_id AND c.kind = :kind
                            AND c.subject = later.id AND c.state = 'DECIDED'
                        WHERE own.id = :run""")
                .param("kind", ClassificationConfiguration.KIND)
                .param("run", run)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(RunOvertaken::new);
    }

    /** A later run is decided already. */
    static final class RunOvertaken extends Refusal {

        RunOvertaken(LocalDate day) {
            super("industry.classification.overtaken", day);
        }
    }
}
