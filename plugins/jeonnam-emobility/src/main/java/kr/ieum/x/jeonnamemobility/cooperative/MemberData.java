package kr.ieum.x.jeonnamemobility.cooperative;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a member is and for how long; see {@link Member}. */
record MemberData(
        @Nullable UUID firm,
        String name,
        LocalDate joined,
        @Nullable LocalDate gone) {}
