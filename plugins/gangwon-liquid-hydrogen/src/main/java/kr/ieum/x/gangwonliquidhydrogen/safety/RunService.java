package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Runs through checklists: begun, answered item by item, signed, and from then on unchangeable. */
@Component
class RunService {

    private final Templates templates;
    private final Runs runs;
    private final Acting acting;
    private final TransactionOperations transactions;

    RunService(Templates templates, Runs runs, Acting acting, TransactionOperations transactions) {
        this.templates = templates;
        this.runs = runs;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Run> page(String words, Slice slice) {
        return runs.page(words, slice);
    }

    int count(String words) {
        return runs.count(words);
    }

    Optional<Run> find(UUID id) {
        return runs.find(id);
    }

    List<Result> results(UUID run) {
        return runs.results(run);
    }

    /** @throws Refused when the template has no items or is retired, or the day lies ahead */
    UUID begin(UUID template, String site, LocalDate day) {
        if (day.isAfter(acting.today())) {
            throw new Refused("refused.future", day);
        }
        return transactions.execute(status -> {
            var chosen = templates.find(template).orElseThrow(Gone::new);
            if (chosen.retired() || chosen.items() == 0) {
                throw new Refused("refused.template-empty", chosen.name());
            }
            return runs.begin(chosen, site, day, acting.stamp());
        });
    }

    /** The result as it is now. */
    Result result(Result seen) {
        return runs.results(seen.runId()).stream()
                .filter(result -> result.position() == seen.position())
                .findFirst()
                .orElseThrow(Gone::new);
    }

    /**
     * @throws ChangedMeanwhile when somebody else was faster
     * @throws Refused when the run is signed, or when the answer does not do
     */
    void answer(Result seen, Answer answer) {
        transactions.executeWithoutResult(status -> {
            var run = requireOpen(seen.runId());
            if (runs.answer(seen, seen.version(), answer.check(seen.required(), run.day())) == 0) {
                throw new ChangedMeanwhile("refused.answered-meanwhile");
            }
        });
    }

    /** Signs the run with the name of who is at work. */
    void sign(UUID id, String remark) {
        transactions.executeWithoutResult(status -> {
            var run = requireOpen(id);
            if (run.answered() < run.items()) {
                throw new Refused("refused.unanswered", run.items() - run.answered());
            }
            var stamp = acting.stamp();
            if (!run.inspectorId().equals(stamp.id())) {
                throw new Refused("refused.not-inspector", run.inspector());
            }
            runs.sign(id, remark, stamp);
        });
    }

    void remove(UUID id) {
        transactions.executeWithoutResult(status -> {
            requireOpen(id);
            runs.remove(id, acting.stamp());
        });
    }

    void restore(UUID id) {
        transactions.executeWithoutResult(status -> runs.restore(id));
    }

    private Run requireOpen(UUID id) {
        var run = runs.hold(id);
        if (run.isSigned()) {
            throw new Refused("refused.signed");
        }
        return run;
    }
}
