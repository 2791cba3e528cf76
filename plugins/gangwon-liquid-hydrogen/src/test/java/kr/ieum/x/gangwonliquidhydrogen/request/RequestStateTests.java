package kr.ieum.x.gangwonliquidhydrogen.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestStateTests {

    @ParameterizedTest
    @CsvSource({"APPLIED,REVIEWED", "REVIEWED,SELECTED", "SELECTED,RUNNING"})
    void aRequestGoesStepByStep(RequestState from, RequestState to) {
        assertThatCode(() -> from.requireStep(to, "")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"APPLIED,SELECTED", "APPLIED,DONE", "NOT_SELECTED,REVIEWED", "DONE,RUNNING", "SELECTED,NOT_SELECTED"})
    void noStepIsLeftOutOrTakenBack(RequestState from, RequestState to) {
        assertThatThrownBy(() -> from.requireStep(to, "사유")).hasMessage("refused.request-state");
    }

    @Test
    void aRefusalNeedsItsReason() {
        assertThatThrownBy(() -> RequestState.REVIEWED.requireStep(RequestState.NOT_SELECTED, " "))
                .hasMessage("refused.reason");
    }

    @Test
    void theEndNeedsItsResult() {
        assertThatThrownBy(() -> RequestState.RUNNING.requireStep(RequestState.DONE, ""))
                .hasMessage("refused.result");
    }

    @Test
    void moneyIsTakenFromSelectionOn() {
        assertThat(RequestState.values())
                .filteredOn(RequestState::takesBudget)
                .containsExactly(RequestState.SELECTED, RequestState.RUNNING, RequestState.DONE);
    }
}
