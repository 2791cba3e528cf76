package kr.ieum.company.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import kr.ieum.exchange.ImportRun;

/** When a run writes; with the run it gives the parameters that all its statements share. */
record Moment(Instant at) {

    Map<String, Object> parameters(ImportRun run) {
        return Map.of(
                "import", run.id().value(),
                "source", run.source(),
                "tenant", run.tenant().value(),
                "actor", run.actor(),
                "at", at.atOffset(ZoneOffset.UTC));
    }
}
