package kr.ieum.lifecycle;

import java.util.Optional;
import java.util.UUID;
import kr.ieum.text.Refusal;

/** What must be true of a record before a step; asked within the step's transaction, and to show what is in the way. */
@FunctionalInterface
public interface Guard {

    /** What is in the way, or empty when the step may be taken. */
    Optional<Refusal> blocks(UUID subject);
}
