package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import kr.ieum.x.gangwonliquidhydrogen.page.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The life of rounds: begun, closed, opened again with a reason, cancelled. */
@Component
class RoundService {

    private final Rounds rounds;
    private final Lots lots;
    private final Acting acting;
    private final TransactionOperations transactions;

    RoundService(Rounds rounds, Lots lots, Acting acting, TransactionOperations transactions) {
        this.rounds = rounds;
        this.lots = lots;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Round> page(RoundSearch search, Slice slice) {
        return rounds.page(search, slice);
    }

    int count(RoundSearch search) {
        return rounds.count(search);
    }

    Optional<Round> find(UUID id) {
        return rounds.find(id);
    }

    List<Step> steps(UUID id) {
        return rounds.steps(id);
    }

    /** @throws Refused when the name is taken or the closing day has passed */
    UUID begin(RoundData data) {
        acting.requireManager();
        requireDay(data.closesOn());
        return transactions.execute(status -> {
            var id = rounds.add(data, acting.stamp()).orElseThrow(() -> new Refused("refused.round-name", data.name()));
            rounds.log(id, RoundState.COLLECTING, "", acting.stamp());
            return id;
        });
    }

    Round get(UUID id) {
        return rounds.find(id).orElseThrow(Gone::new);
    }

    /** @throws ChangedMeanwhile when somebody else was faster */
    void change(Round seen, RoundData data) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            var round = rounds.hold(seen.id());
            requireSame(round, seen.version());
            if (round.state() != RoundState.COLLECTING && !data.closesOn().equals(round.closesOn())) {
                throw new Refused("refused.closing-day-fixed");
            }
            if (round.state() == RoundState.COLLECTING && !data.closesOn().equals(round.closesOn())) {
                requireDay(data.closesOn());
            }
            if (rounds.named(data.name())
                    .filter(other -> !other.id().equals(seen.id()))
                    .isPresent()) {
                throw new Refused("refused.round-name", data.name());
            }
            rounds.change(seen.id(), data, acting.stamp());
        });
    }

    /** Ends the collection; a lot is made for each material and unit. */
    void close(UUID id) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> close(rounds.hold(id), ""));
    }

    /** Closes what should have been closed; for scheduled work. Gives the rounds that were closed. */
    List<Round> closeOverdue() {
        var overdue = rounds.overdue(acting.today());
        overdue.forEach(round -> transactions.executeWithoutResult(status -> close(rounds.hold(round.id()), "")));
        return overdue;
    }

    /** @throws Refused without a reason, or when something has been ordered */
    void reopen(UUID id, LocalDate until, String reason) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            var round = rounds.hold(id);
            round.requireReopening(until, acting.today(), reason);
            rounds.change(id, new RoundData(round.name(), until, round.note()), acting.stamp());
            rounds.lead(id, RoundState.COLLECTING, reason, acting.stamp());
        });
    }

    void cancel(UUID id, String reason) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            rounds.hold(id).requireWayTo(RoundState.CANCELLED);
            if (reason.isBlank()) {
                throw new Refused("refused.reason");
            }
            rounds.lead(id, RoundState.CANCELLED, reason, acting.stamp());
        });
    }

    /** @throws Refused when something has been ordered in it: that stays */
    void remove(UUID id, int version) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            var round = rounds.hold(id);
            if (round.state() == RoundState.ORDERED || round.state() == RoundState.SETTLED) {
                throw new Refused("refused.round-ordered", round.name());
            }
            requireSame(round, version);
            rounds.remove(id, version, acting.stamp());
        });
    }

    void restore(UUID id) {
        acting.requireManager();
        if (transactions.execute(status -> rounds.restore(id)) == 0) {
            throw new Refused("refused.not-restored");
        }
    }

    private void close(Round round, String reason) {
        round.requireWayTo(RoundState.CLOSED);
        rounds.lead(round.id(), RoundState.CLOSED, reason, acting.stamp());
        lots.make(round.id(), acting.stamp());
    }

    private void requireDay(LocalDate day) {
        if (day.isBefore(acting.today())) {
            throw new Refused("refused.closing-day", day);
        }
    }

    private static void requireSame(Round now, int seen) {
        if (now.version() != seen) {
            throw now.meanwhile();
        }
    }
}
