package kr.ieum.company.intake;

import java.time.Clock;
import java.time.Instant;
import kr.ieum.exchange.ImportRun;
import org.springframework.stereotype.Component;

/** Takes compared rows over into the register, in one transaction and with one statement for each step. */
@Component
class Takeover {

    private final TakenRows rows;
    private final BeforeImages before;
    private final NewFirms newFirms;
    private final KnownFirms knownFirms;
    private final KnownWords knownWords;
    private final KnownChanges knownChanges;
    private final Sources sources;
    private final Planner planner;
    private final Clock clock;

    Takeover(
            TakenRows rows,
            BeforeImages before,
            NewFirms newFirms,
            KnownFirms knownFirms,
            KnownWords knownWords,
            KnownChanges knownChanges,
            Sources sources,
            Planner planner,
            Clock clock) {
        this.rows = rows;
        this.before = before;
        this.newFirms = newFirms;
        this.knownFirms = knownFirms;
        this.knownWords = knownWords;
        this.knownChanges = knownChanges;
        this.sources = sources;
        this.planner = planner;
        this.clock = clock;
    }

    void commit(ImportRun run) {
        var moment = new Moment(Instant.now(clock));
        planner.joinSets(() -> {
            rows.spread(run.id().value());
            before.keep(run, moment);
        });
        run.progress().accept(run.rows() / 10);
        newFirms.write(run, moment);
        run.progress().accept(run.rows() * 7 / 10);
        knownFirms.write(run, moment);
        knownWords.write();
        planner.joinSets(() -> {
            knownChanges.write(run, moment);
            sources.write(run, moment);
        });
        run.progress().accept(run.rows());
    }
}
