package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.time.LocalDate;
import java.util.List;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Follows up what signed runs asked for. */
@Component
class MeasureService {

    private final Measures measures;
    private final Acting acting;
    private final TransactionOperations transactions;

    MeasureService(Measures measures, Acting acting, TransactionOperations transactions) {
        this.measures = measures;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Measure> page(boolean all, Slice slice) {
        return measures.page(all, slice);
    }

    int count(boolean all) {
        return measures.count(all);
    }

    int overdue() {
        return measures.overdue(acting.today());
    }

    /** @throws Refused when the day does not lie between the inspection and today, or somebody has said so before */
    void done(Measure measure, LocalDate day, String words) {
        if (day.isBefore(measure.day()) || day.isAfter(acting.today())) {
            throw new Refused("refused.done-day", measure.day(), acting.today());
        }
        if (words.isBlank()) {
            throw new Refused("refused.result");
        }
        var isNews = transactions.execute(
                status -> measures.done(measure.runId(), measure.position(), day, words, acting.stamp()));
        if (!isNews) {
            throw new Refused("refused.done-already");
        }
    }

    void takeBack(Measure measure) {
        transactions.executeWithoutResult(status -> measures.open(measure.runId(), measure.position()));
    }
}
