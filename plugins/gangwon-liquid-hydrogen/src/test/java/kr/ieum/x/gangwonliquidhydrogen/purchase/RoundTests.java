package kr.ieum.x.gangwonliquidhydrogen.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTests {

    private static final LocalDate CLOSING = LocalDate.of(2026, 12, 10);

    @Test
    void demandsAreTakenUntilTheEndOfTheClosingDay() {
        var round = round(RoundState.COLLECTING);

        assertThat(round.takesDemands(CLOSING)).isTrue();
        assertThat(round.takesDemands(CLOSING.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COLLECTING")
    void noDemandChangesAfterClosing(RoundState state) {
        var round = round(state);

        assertThatThrownBy(() -> round.requireDemands(CLOSING.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.demand-closed");
    }

    @Test
    void aClosedRoundIsOpenedAgainWithAReasonAndADayToCome() {
        var round = round(RoundState.CLOSED);
        var today = CLOSING.plusDays(3);

        assertThatCode(() -> round.requireReopening(today, today, "두 기업이 빠졌습니다"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> round.requireReopening(today, today, " ")).hasMessage("refused.reason");
        assertThatThrownBy(() -> round.requireReopening(CLOSING, today, "늦었습니다"))
                .hasMessage("refused.closing-day");
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDERED", "SETTLED", "CANCELLED"})
    void whatIsOrderedIsNotOpenedAgain(RoundState state) {
        var round = round(state);

        assertThatThrownBy(() -> round.requireReopening(CLOSING, CLOSING, "다시")).hasMessage("refused.round-state");
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECTING,ORDERED",
        "COLLECTING,SETTLED",
        "ORDERED,COLLECTING",
        "ORDERED,CANCELLED",
        "CANCELLED,COLLECTING"
    })
    void noStepIsLeftOut(RoundState from, RoundState to) {
        assertThat(from.mayBecome(to)).isFalse();
    }

    private static Round round(RoundState state) {
        return new Round(
                UUID.randomUUID(),
                "12월 공동구매",
                CLOSING,
                state,
                "",
                0,
                OffsetDateTime.of(2026, 11, 24, 9, 0, 0, 0, ZoneOffset.UTC),
                "담당자",
                0);
    }
}
