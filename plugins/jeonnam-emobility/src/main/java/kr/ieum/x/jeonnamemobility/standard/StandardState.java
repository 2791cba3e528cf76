package kr.ieum.x.jeonnamemobility.standard;

import java.util.Optional;

/** Where a version of a standard stands. It only goes forward; what was published is withdrawn, never changed. */
enum StandardState {
    DRAFT,
    AGREED,
    PUBLISHED,
    WITHDRAWN;

    /** What comes after it, nothing after withdrawal. */
    Optional<StandardState> next() {
        return switch (this) {
            case DRAFT -> Optional.of(AGREED);
            case AGREED -> Optional.of(PUBLISHED);
            case PUBLISHED -> Optional.of(WITHDRAWN);
            case WITHDRAWN -> Optional.empty();
        };
    }

    /** Whether name and parts may still be changed. */
    boolean isOpen() {
        return this == DRAFT;
    }
}
