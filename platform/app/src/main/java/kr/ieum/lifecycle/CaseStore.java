package kr.ieum.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.lifecycle.LifeCycles.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases and their steps as they are kept; called within transactions. */
@Repository
class CaseStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(LifeCycle<?> cycle, Subject subject, @Nullable Term term, String actor) {
        jdbc.sql("""
                        INSERT INTO core.life_case (kind, subject, state, since, due_on, due_provisional, due_rule,
                            holder, holder_name, title, path)
                        VALUES (:kind, :subject, :state, :now, :due, :provisional, :rule, :holder, :holderName, :title,
                            :path)""")
                .param("kind", cycle.kind())
                .param("subject", subject.id())
                .param("state", cycle.initial().name())
                .param("now", now())
                .param("due", term == null ? null : term.due())
                .param("provisional", term != null && term.provisional())
                .param("rule", term == null ? null : term.rule())
                .param("holder", account(subject.holder()))
                .param("holderName", name(subject.holder()))
                .param("title", subject.title())
                .param("path", subject.path())
                .update();
        addStep(
                cycle.kind(),
                subject.id(),
                0,
                LifeStep.OPENING,
                "",
                cycle.initial().name(),
                actor,
                Grounds.NONE);
    }

    /** @return whether the case still had the version */
    <S extends Enum<S>> boolean move(
            LifeCycle<S> cycle,
            Stand<S> stand,
            Transition<S> transition,
            @Nullable Term term,
            String actor,
            Grounds grounds) {
        var subject = stand.subject().id();
        var first = jdbc.sql("""
                        UPDATE core.life_case SET state = :state, version = version + 1, since = :now, due_on = :due,
                            due_provisional = :provisional, due_rule = :rule, told = 'NOTHING'
                        WHERE kind = :kind AND subject = :subject AND version = :version""")
                        .param("state", transition.to().name())
                        .param("now", now())
                        .param("due", term == null ? null : term.due())
                        .param("provisional", term != null && term.provisional())
                        .param("rule", term == null ? null : term.rule())
                        .param("kind", cycle.kind())
                        .param("subject", subject)
                        .param("version", stand.version())
                        .update()
                > 0;
        if (first) {
            addStep(
                    cycle.kind(),
                    subject,
                    stand.version() + 1,
                    transition.name(),
                    transition.from().name(),
                    transition.to().name(),
                    actor,
                    grounds);
        }
        return first;
    }

    <S extends Enum<S>> Optional<Stand<S>> find(LifeCycle<S> cycle, UUID subject) {
        return jdbc.sql("SELECT * FROM core.life_case WHERE kind = :kind AND subject = :subject")
                .param("kind", cycle.kind())
                .param("subject", subject)
                .query((row, number) -> stand(cycle, row))
                .optional();
    }

    List<LifeStep> history(String kind, UUID subject) {
        return jdbc.sql("SELECT * FROM core.life_step WHERE kind = :kind AND subject = :subject ORDER BY number")
                .param("kind", kind)
                .param("subject", subject)
                .query((row, number) -> new LifeStep(
                        row.getString("name"),
                        row.getString("from_state"),
                        row.getString("to_state"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("reason"),
                        row.getString("evidence")))
                .list();
    }

    void assign(String kind, UUID subject, @Nullable Holder holder) {
        jdbc.sql("UPDATE core.life_case SET holder = :holder, holder_name = :holderName "
                        + "WHERE kind = :kind AND subject = :subject")
                .param("holder", account(holder))
                .param("holderName", name(holder))
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    void due(String kind, UUID subject, LocalDate last, boolean provisional) {
        jdbc.sql("UPDATE core.life_case SET due_on = :due, due_provisional = :provisional, told = 'NOTHING' "
                        + "WHERE kind = :kind AND subject = :subject")
                .param("due", last)
                .param("provisional", provisional)
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    private void addStep(
            String kind, UUID subject, int number, String name, String from, String to, String actor, Grounds grounds) {
        jdbc.sql("""
                        INSERT INTO core.life_step
                            (kind, subject, number, name, from_state, to_state, at, actor, reason, evidence)
                        VALUES (:kind, :subject, :number, :name, :from, :to, :now, :actor, :reason, :evidence)""")
                .param("kind", kind)
                .param("subject", subject)
                .param("number", number)
                .param("name", name)
                .param("from", from)
                .param("to", to)
                .param("now", now())
                .param("actor", actor)
                .param("reason", grounds.reason())
                .param("evidence", grounds.evidence())
                .update();
    }

    static @Nullable Holder holder(ResultSet row) throws SQLException {
        var account = row.getObject("holder", UUID.class);
        return account == null ? null : new Holder(account, row.getString("holder_name"));
    }

    private static @Nullable UUID account(@Nullable Holder holder) {
        return holder == null ? null : holder.account();
    }

    private static @Nullable String name(@Nullable Holder holder) {
        return holder == null ? null : holder.name();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static <S extends Enum<S>> Stand<S> stand(LifeCycle<S> cycle, ResultSet row) throws SQLException {
        return new Stand<>(
                new Subject(
                        row.getObject("subject", UUID.class),
                        row.getString("title"),
                        row.getString("path"),
                        holder(row)),
                cycle.state(row.getString("state")),
                row.getInt("version"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_provisional"),
                row.getObject("due_rule", UUID.class));
    }
}
