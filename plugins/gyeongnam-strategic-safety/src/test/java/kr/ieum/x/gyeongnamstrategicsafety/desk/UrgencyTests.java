package kr.ieum.x.gyeongnamstrategicsafety.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UrgencyTests {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    @Test
    void anAnswerOnTheLastDayIsInTime() {
        assertThat(Urgency.of(DUE, DUE, DUE.plusDays(9), 0, 1)).isEqualTo(Urgency.IN_TIME);
    }

    @Test
    void anAnswerOnTheNextDayIsLate() {
        assertThat(Urgency.of(DUE, DUE.plusDays(1), DUE.plusDays(9), 0, 1)).isEqualTo(Urgency.LATE);
    }

    @Test
    void withinTheWarningItIsSoon() {
        assertThat(Urgency.of(DUE, null, DUE.minusDays(1), 1, 1)).isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(DUE, null, DUE.minusDays(2), 2, 1)).isEqualTo(Urgency.RUNNING);
    }

    @Test
    void afterTheLastDayItIsOverdueAlsoWhenNoWorkingDayHasPassed() {
        assertThat(Urgency.of(DUE, null, DUE.plusDays(1), 0, 1)).isEqualTo(Urgency.OVERDUE);
    }
}
