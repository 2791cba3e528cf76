package kr.ieum.x.jeonnamemobility.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardStateTests {

    @Test
    void aStandardGoesForwardOneStepAtATime() {
        assertThat(StandardState.DRAFT.next()).contains(StandardState.AGREED);
        assertThat(StandardState.AGREED.next()).contains(StandardState.PUBLISHED);
        assertThat(StandardState.PUBLISHED.next()).contains(StandardState.WITHDRAWN);
    }

    @Test
    void afterWithdrawalNothingFollows() {
        assertThat(StandardState.WITHDRAWN.next()).isEmpty();
    }

    @Test
    void onlyADraftCanBeChanged() {
        assertThat(StandardState.values()).filteredOn(StandardState::isOpen).containsExactly(StandardState.DRAFT);
    }
}
