package kr.ieum.x.jeonnamemobility.cooperative;

import java.time.LocalDate;

/** What a person writes of a holding; see {@link Holding}. */
record HoldingData(LocalDate since, long shares, long paid, String reason) {}
