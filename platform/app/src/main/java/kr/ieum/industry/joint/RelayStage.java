package kr.ieum.industry.joint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the relay: from whom to whom, when, and how long it waited.
 *
 * @param body who is in charge; null while nobody is named
 * @param handedOn when the stage before handed over, or the project began; null while it has not
 * @param handedBy user who did
 * @param receivedOn when the body took over; null while it waits
 * @param waitingDays whole days between hand-over and receipt, or until today; null before the hand-over
 */
public record RelayStage(
        JointStage stage,
        @Nullable String body,
        @Nullable LocalDate handedOn,
        @Nullable String handedBy,
        @Nullable LocalDate receivedOn,
        @Nullable Long waitingDays) {}
