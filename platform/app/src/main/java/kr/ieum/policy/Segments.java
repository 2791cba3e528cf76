package kr.ieum.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which tasks are for whom today (requirement F14). */
@Component
public class Segments {

    private final Policy policy;
    private final Clock clock;

    Segments(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** Whom the task is for above all; nobody for what carries the other tasks. */
    public Optional<Segment> of(int task) {
        var today = LocalDate.now(clock);
        return Stream.of(Segment.values())
                .filter(each -> policy.on(each.rule(), today).members().contains(String.valueOf(task)))
                .findFirst();
    }
}
