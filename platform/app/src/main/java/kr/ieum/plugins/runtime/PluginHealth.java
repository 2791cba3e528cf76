package kr.ieum.plugins.runtime;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Faults of a running plugin since it was enabled. */
public final class PluginHealth {

    private final Clock clock;
    private final FaultLimit limit;
    private final IntConsumer tooMany;
    private final Deque<Instant> recent = new ArrayDeque<>();
    private int count;
    private boolean told;

    /** @param tooMany told once, with the number of faults within the limit's time, when there are more than it bears */
    PluginHealth(Clock clock, FaultLimit limit, IntConsumer tooMany) {
        this.clock = clock;
        this.limit = limit;
        this.tooMany = tooMany;
    }

    public void failed() {
        var faults = count();
        if (faults > 0) {
            tooMany.accept(faults);
        }
    }

    public synchronized Faults faults() {
        return new Faults(count, recent.peekLast());
    }

    /** Returns how many there were lately when that is too many for the first time, else 0. */
    private synchronized int count() {
        var now = clock.instant();
        count++;
        recent.addLast(now);
        // the last one stays, to be shown
        while (recent.size() > 1 && recent.getFirst().isBefore(now.minus(limit.within()))) {
            recent.removeFirst();
        }
        if (told || recent.size() <= limit.most()) {
            return 0;
        }
        told = true;
        return recent.size();
    }

    /**
     * @param count how many
     * @param last when the last one was; null when there was none
     */
    public record Faults(int count, @Nullable Instant last) {}
}
