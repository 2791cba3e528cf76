package kr.ieum.x.jeonnamemobility.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OccupancyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int SOON = 90;

    @Test
    void aSlotThatNobodyHoldsIsVacant() {
        assertThat(Occupancy.of(false, null, DAY, SOON)).isEqualTo(Occupancy.VACANT);
    }

    @Test
    void withoutAnAgreedEndItIsHeld() {
        assertThat(Occupancy.of(true, null, DAY, SOON)).isEqualTo(Occupancy.HELD);
    }

    @Test
    void anEndWithinTheDaysIsSoon() {
        assertThat(Occupancy.of(true, DAY.plusDays(90), DAY, SOON)).isEqualTo(Occupancy.ENDING);
        assertThat(Occupancy.of(true, DAY.plusDays(91), DAY, SOON)).isEqualTo(Occupancy.HELD);
    }
}
