package kr.ieum.industry.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Supports as they are kept; called within transactions. */
@Repository
class SupportStore {

    private final JdbcClient jdbc;

    SupportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(UUID plan, SupportData data) {
        return filled("""
                        INSERT INTO core.growth_support
                            (plan_id, kind, axis, program, provider, amount, from_on, last_on, outside_reason)
                        VALUES (:plan, :kind, :axis, :program, :provider, :amount, :from, :last, nullif(:outside, ''))
                        RETURNING id""", plan, data).query(UUID.class).single();
    }

    /** @return whether the support still had the version */
    boolean change(UUID plan, UUID id, int version, SupportData data) {
        return filled("""
                        UPDATE core.growth_support SET version = version + 1, kind = :kind, axis = :axis,
                            program = :program, provider = :provider, amount = :amount, from_on = :from,
                            last_on = :last, outside_reason = nullif(:outside, '')
                        WHERE plan_id = :plan AND id = :id AND version = :version""", plan, data).param("id", id).param("version", version).update() > 0;
    }

    /** @return whether the support still had the version */
    boolean remove(UUID plan, UUID id, int version) {
        return jdbc.sql("DELETE FROM core.growth_support WHERE plan_id = :plan AND id = :id AND version = :version")
                        .param("plan", plan)
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    Optional<Support> find(UUID plan, UUID id) {
        return of(plan).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Those that began first come first. */
    List<Support> of(UUID plan) {
        return jdbc.sql("SELECT * FROM core.growth_support WHERE plan_id = :plan ORDER BY from_on, id")
                .param("plan", plan)
                .query((row, number) -> {
                    var outside = row.getString("outside_reason");
                    return new Support(
                            row.getObject("id", UUID.class),
                            row.getInt("version"),
                            new SupportData(
                                    row.getString("kind"),
                                    row.getString("axis"),
                                    row.getString("program"),
                                    row.getString("provider"),
                                    row.getLong("amount"),
                                    row.getObject("from_on", LocalDate.class),
                                    row.getObject("last_on", LocalDate.class),
                                    outside == null ? "" : outside));
                })
                .list();
    }

    private JdbcClient.StatementSpec filled(String sql, UUID plan, SupportData data) {
        return jdbc.sql(sql)
                .param("plan", plan)
                .param("kind", data.kind())
                .param("axis", data.axis())
                .param("program", data.program())
                .param("provider", data.provider())
                .param("amount", data.amount())
                .param("from", data.from())
                .param("last", data.last())
                .param("outside", data.outsideReason());
    }
}
