package kr.ieum.x.jeonnamemobility.standard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a standard model (부품 표준화 모델).
 *
 * @param agreedBy who agreed, such as a committee and its session
 * @param version which state of the record this is
 * @param parts how many parts it fixes
 */
record Standard(
        UUID id,
        String name,
        String edition,
        StandardState state,
        @Nullable LocalDate agreedOn,
        @Nullable String agreedBy,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn,
        int version,
        int parts) {

    String label() {
        return name + " " + edition;
    }
}
