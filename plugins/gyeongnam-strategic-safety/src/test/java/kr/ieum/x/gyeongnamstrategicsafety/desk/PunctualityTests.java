package kr.ieum.x.gyeongnamstrategicsafety.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PunctualityTests {

    @Test
    void whatIsOverdueCountsAsNotAnsweredInTime() {
        assertThat(new Punctuality(7, 1, 1).percent()).isEqualByComparingTo("77.8");
    }

    @Test
    void withoutAnythingDueThereIsNoFigureRatherThanZero() {
        assertThat(new Punctuality(0, 0, 0).percent()).isNull();
    }
}
