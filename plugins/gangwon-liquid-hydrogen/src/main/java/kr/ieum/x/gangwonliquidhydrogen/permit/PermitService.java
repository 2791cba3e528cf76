package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import kr.ieum.x.gangwonliquidhydrogen.page.Stamp;
import kr.ieum.x.gangwonliquidhydrogen.page.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Permits from granting to outcome, each under the rule of the day on which it was granted, extended once at most. */
@Component
class PermitService {

    private final Permits permits;
    private final TermRules rules;
    private final Windows windows;
    private final Acting acting;
    private final TransactionOperations transactions;

    PermitService(
            Permits permits, TermRules rules, Windows windows, Acting acting, TransactionOperations transactions) {
        this.permits = permits;
        this.rules = rules;
        this.windows = windows;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Permit> page(PermitSearch search, Slice slice) {
        return permits.page(search, acting.today(), slice);
    }

    int count(PermitSearch search) {
        return permits.count(search, acting.today());
    }

    Optional<Permit> find(UUID id) {
        return permits.find(id);
    }

    List<Step> steps(UUID id) {
        return permits.steps(id);
    }

    PermitClock clock(Permit permit) {
        return permit.clock(windows.present());
    }

    /** @throws Refused when the rule of the day does not allow it */
    UUID grant(PermitData data) {
        acting.requireManager();
        var rule = rules.at(data.kind(), data.grantedOn());
        data.check(rule);
        return transactions.execute(status -> {
            var term = Term.ofYears(data.startsOn(), data.years());
            var id = permits.add(data, rule.id(), term, acting.stamp());
            permits.log(id, "GRANTED", rule.id(), acting.stamp());
            return id;
        });
    }

    Permit get(UUID id) {
        return permits.find(id).orElseThrow(Gone::new);
    }

    /** @throws ChangedMeanwhile when somebody else was faster */
    void change(Permit seen, PermitData data) {
        acting.requireManager();
        var rule = rules.at(data.kind(), data.grantedOn());
        data.check(rule);
        transactions.executeWithoutResult(status -> {
            var now = get(seen.id());
            if (now.extensionBefore() != null && !sameClock(now, data)) {
                throw new Refused("refused.extended-clock");
            }
            var term = Term.ofYears(data.startsOn(), data.years());
            if (permits.change(seen.id(), seen.version(), data, rule.id(), term, acting.stamp()) == 0) {
                throw get(seen.id()).meanwhile();
            }
            permits.log(seen.id(), "CHANGED", "", acting.stamp());
        });
    }

    /** @throws Refused outside the window, or when there has been an extension */
    void askExtension(Permit seen, LocalDate day) {
        acting.requireManager();
        var clock = clock(seen);
        requireExtensible(seen);
        if (day.isBefore(clock.opens()) || day.isAfter(clock.closes())) {
            throw new Refused("refused.window", clock.opens(), clock.closes());
        }
        if (day.isAfter(acting.today())) {
            throw new Refused("refused.future", day);
        }
        write(seen, "EXTENSION_ASKED", day.toString(), stamp -> permits.ask(seen, day, stamp));
    }

    /** @throws Refused when nobody has asked for it, or when there has been one */
    void extend(Permit seen, String words) {
        acting.requireManager();
        requireExtensible(seen);
        if (seen.extensionAskedOn() == null) {
            throw new Refused("refused.not-asked");
        }
        var years = rules.at(seen.kind(), seen.grantedOn()).extension();
        var before = Term.ofYears(seen.endsBefore(), years).to();
        write(seen, "EXTENDED", words, stamp -> permits.extend(seen, before, stamp));
    }

    void end(Permit seen, Outcome outcome, LocalDate day, String words) {
        acting.requireManager();
        if (seen.outcome() != null) {
            throw new Refused("refused.ended");
        }
        if (day.isBefore(seen.grantedOn()) || day.isAfter(acting.today())) {
            throw new Refused("refused.outcome-day", seen.grantedOn(), acting.today());
        }
        write(seen, "ENDED", words, stamp -> permits.end(seen, outcome, day, stamp));
    }

    void remove(Permit seen) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            if (permits.remove(seen, acting.stamp()) == 0) {
                throw get(seen.id()).meanwhile();
            }
        });
    }

    void restore(UUID id) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> permits.restore(id));
    }

    private void write(Permit seen, String step, String words, ToIntFunction<Stamp> change) {
        transactions.executeWithoutResult(status -> {
            if (change.applyAsInt(acting.stamp()) == 0) {
                throw get(seen.id()).meanwhile();
            }
            permits.log(seen.id(), step, words, acting.stamp());
        });
    }

    private static void requireExtensible(Permit permit) {
        if (permit.extensionBefore() != null) {
            throw new Refused("refused.extended-once");
        }
        if (permit.outcome() != null) {
            throw new Refused("refused.ended");
        }
    }

    private static boolean sameClock(Permit now, PermitData data) {
        return now.kind() == data.kind()
                && now.grantedOn().equals(data.grantedOn())
                && now.startsOn().equals(data.startsOn())
                && now.years() == data.years();
    }
}
