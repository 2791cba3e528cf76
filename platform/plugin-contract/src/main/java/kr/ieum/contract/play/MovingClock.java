package kr.ieum.contract.play;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The platform's clock, which a test may put forward: {@code @TestBean Clock clock}. */
public final class MovingClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Lets the time pass. */
    public void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Back to the time of the machine. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Seoul");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
