package kr.ieum.x.jeonnamemobility.cooperative;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person writes of a member; see {@link Member}. */
record MemberData(
        @Nullable UUID firm,
        String name,
        long shares,
        long paid,
        LocalDate joined,
        @Nullable LocalDate gone) {}
