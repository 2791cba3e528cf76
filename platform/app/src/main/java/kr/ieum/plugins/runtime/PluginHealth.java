package kr.ieum.plugins.runtime;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Faults of a running plugin since it was enabled. */
public final class PluginHealth {

    private final Clock clock;
    private final AtomicReference<Faults> faults = new AtomicReference<>(new Faults(0, null));

    PluginHealth(Clock clock) {
        this.clock = clock;
    }

    public void failed() {
        var now = clock.instant();
        faults.updateAndGet(before -> new Faults(before.count() + 1, now));
    }

    public Faults faults() {
        return faults.get();
    }

    /**
     * @param count how many
     * @param last when the last one was; null when there was none
     */
    public record Faults(int count, @Nullable Instant last) {}
}
