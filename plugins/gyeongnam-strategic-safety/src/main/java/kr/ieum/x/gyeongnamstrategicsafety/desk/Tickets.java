package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.EventKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The tickets of the desk, from 접수 to 종결. */
@Component
class Tickets {

    private final TicketStore store;
    private final Records records;
    private final Colleagues colleagues;
    private final DeskClock deskClock;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Tickets(
            TicketStore store,
            Records records,
            Colleagues colleagues,
            DeskClock deskClock,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.colleagues = colleagues;
        this.deskClock = deskClock;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<TicketRow> find(TicketFilter filter, int offset, int limit) {
        return store.find(filter, offset, limit);
    }

    /** For a file, which nobody can call back: without what is restricted. */
    List<TicketRow> export(TicketFilter filter) {
        return store.export(filter);
    }

    int count(TicketFilter filter) {
        return store.count(filter);
    }

    /** Opens a ticket; that a restricted one was opened is kept. */
    Ticket open(UUID id) {
        return transaction.execute(status -> {
            records.open(id);
            return store.get(id);
        });
    }

    /**
     * The caller's number in full; that it was shown stays in the ticket's history.
     *
     * @throws Refused when the person neither answers the ticket nor is an official
     */
    String phone(UUID id) {
        return transaction.execute(status -> {
            requireOwnOrOfficial(store.get(id));
            records.note(id, EventKind.PHONE, "");
            return store.phone(id);
        });
    }

    /** Whether the person at work may see the caller's number in full. */
    boolean opensPhone(Ticket ticket) {
        return colleagues.isOfficial() || colleagues.me().id().equals(ticket.owner());
    }

    /** Receives a question; its clock starts. */
    UUID receive(TicketData data, SecurityLevel level) {
        return transaction.execute(status -> {
            var id = records.create(RecordKind.TICKET, level);
            store.insert(id, whole(data));
            startRound(id, 1, data.priority());
            return id;
        });
    }

    /** Another priority gives a question without answer another term, counted from when it was received. */
    void change(UUID id, int version, TicketData data) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> {
            var before = store.get(id);
            records.change(id, version, EventKind.CHANGED, "");
            store.update(id, data.phone().equals(before.data().phone()) ? data.with(store.phone(id)) : whole(data));
            var round = before.present();
            if (before.data().priority() != data.priority() && round.answered() == null) {
                var days = deskClock.term(data.priority());
                jdbc.sql("UPDATE ticket_round SET days = :days, due_on = :due WHERE ticket_id = :id AND round = :round")
                        .param("days", days)
                        .param("due", deskClock.due(deskClock.day(round.received()), days))
                        .param("id", id)
                        .param("round", round.number())
                        .update();
            }
        });
    }

    /**
     * Gives a ticket to the one who answers it.
     *
     * @throws Refused when that person may not see it
     */
    void assign(UUID id, int version, Person owner) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> {
            var ticket = step(id, version, TicketState.ASSIGNED, EventKind.ASSIGNED, owner.name());
            var level = ticket.head().level();
            if (level == SecurityLevel.RESTRICTED) {
                records.addViewer(id, owner);
            } else if (!Sight.opens(owner.duty(), level)) {
                throw new Refused("records.owner-could-not-see", owner.name());
            }
            colleagues.remember(owner);
            jdbc.sql("UPDATE ticket SET owner_id = :owner, owner_name = :name WHERE id = :id")
                    .param("owner", owner.id())
                    .param("name", owner.name())
                    .param("id", id)
                    .update();
        });
    }

    /** The owner answers, or an official in the owner's place. */
    void answer(UUID id, int version, String answer) {
        if (answer.isBlank()) {
            throw new Refused("desk.answer-missing");
        }
        transaction.executeWithoutResult(status -> {
            var ticket = step(id, version, TicketState.ANSWERED, EventKind.ANSWERED, "");
            requireOwnOrOfficial(ticket);
            jdbc.sql("""
                            UPDATE ticket_round SET answered_at = :now, answered_by = :name, answer = :answer
                            WHERE ticket_id = :id AND round = :round""")
                    .param("now", now())
                    .param("name", colleagues.me().name())
                    .param("answer", answer.strip())
                    .param("id", id)
                    .param("round", ticket.present().number())
                    .update();
        });
    }

    void close(UUID id, int version) {
        transaction.executeWithoutResult(
                status -> requireOwnOrOfficial(step(id, version, TicketState.CLOSED, EventKind.CLOSED, "")));
    }

    /** The answer did not do: the question is received again, with a new term. The former answer is kept. */
    void reopen(UUID id, int version, String reason) {
        if (reason.isBlank()) {
            throw new Refused("desk.reason-missing");
        }
        transaction.executeWithoutResult(status -> {
            var ticket = step(id, version, TicketState.RECEIVED, EventKind.REOPENED, reason.strip());
            requireOwnOrOfficial(ticket);
            var round = ticket.present().number() + 1;
            jdbc.sql("UPDATE ticket SET round = :round, owner_id = NULL, owner_name = '' WHERE id = :id")
                    .param("round", round)
                    .param("id", id)
                    .update();
            startRound(id, round, ticket.data().priority());
        });
    }

    void delete(UUID id, int version) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> records.delete(id, version));
    }

    void restore(UUID id) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> records.restore(id));
    }

    /** The ticket before the step. */
    private Ticket step(UUID id, int version, TicketState to, EventKind kind, String detail) {
        records.change(id, version, kind, detail);
        var ticket = store.get(id);
        ticket.state().checkStep(to);
        jdbc.sql("UPDATE ticket SET state = :state WHERE id = :id")
                .param("state", to.name())
                .param("id", id)
                .update();
        return ticket;
    }

    private void requireOwnOrOfficial(Ticket ticket) {
        if (!colleagues.me().id().equals(ticket.owner())) {
            colleagues.requireOfficial();
        }
    }

    /** @throws Refused when the number is one that was shown masked */
    private static TicketData whole(TicketData data) {
        if (data.phone().contains("*")) {
            throw new Refused("desk.phone-masked");
        }
        return data;
    }

    private void startRound(UUID id, int round, Priority priority) {
        var days = deskClock.term(priority);
        jdbc.sql("""
                        INSERT INTO ticket_round (ticket_id, round, received_at, days, due_on)
                        VALUES (:id, :round, :now, :days, :due)""")
                .param("id", id)
                .param("round", round)
                .param("now", now())
                .param("days", days)
                .param("due", deskClock.due(deskClock.today(), days))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
