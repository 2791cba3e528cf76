package kr.ieum.industry.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.company.NoSuchCompany;
import kr.ieum.identity.CurrentUser;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Classes of firms as they are kept; called within transactions. */
@Repository
class ClassPeriods {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClassPeriods(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ClassPeriod> of(UUID company) {
        return jdbc.sql("SELECT * FROM core.firm_class WHERE company_id = :company ORDER BY since DESC")
                .param("company", company)
                .query(ClassPeriods::period)
                .list();
    }

    Optional<ClassPeriod> current(UUID company) {
        return jdbc.sql("SELECT * FROM core.firm_class WHERE company_id = :company AND until IS NULL")
                .param("company", company)
                .query(ClassPeriods::period)
                .optional();
    }

    void replace(
            UUID company,
            @Nullable ClassPeriod present,
            FirmClass wanted,
            LocalDate today,
            String reason,
            Evidence evidence) {
        var from = today;
        if (present != null) {
            var next = present.since().plusDays(1);
            from = next.isAfter(today) ? next : today;
            end(company, present, from);
        }
        try {
            add(company, wanted, from, reason, evidence);
        } catch (DuplicateKeyException another) {
            throw new RuledMeanwhile();
        }
    }

    private void end(UUID company, ClassPeriod present, LocalDate day) {
        var ended = jdbc.sql("""
                        UPDATE core.firm_class SET until = :day
                        WHERE company_id = :company AND since = :since AND until IS NULL""")
                .param("day", day)
                .param("company", company)
                .param("since", present.since())
                .update();
        if (ended == 0) {
            throw new RuledMeanwhile();
        }
    }

    private void add(UUID company, FirmClass wanted, LocalDate from, String reason, Evidence evidence) {
        var added = jdbc.sql("""
                        INSERT INTO core.firm_class
                            (company_id, since, class, reason, evidence_kind, evidence, decided_by, decided_at)
                        SELECT id, :from, :class, :reason, :kind, :paper, :by, :now
                        FROM core.company WHERE id = :company AND deleted_at IS NULL""")
                .param("from", from)
                .param("class", wanted.name())
                .param("reason", reason)
                .param("kind", evidence.kind())
                .param("paper", evidence.paper())
                .param("by", CurrentUser.get().name())
                .param("now", OffsetDateTime.now(clock))
                .param("company", company)
                .update();
        if (added == 0) {
            throw new NoSuchCompany();
        }
    }

    private static ClassPeriod period(ResultSet row, int number) throws SQLException {
        var run = row.getObject("run_id", UUID.class);
        var kind = row.getString("evidence_kind");
        var paper = row.getString("evidence");
        return new ClassPeriod(
                FirmClass.valueOf(row.getString("class")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                kind == null || paper == null ? null : new Evidence(kind, paper),
                run == null ? null : new RunId(run),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
