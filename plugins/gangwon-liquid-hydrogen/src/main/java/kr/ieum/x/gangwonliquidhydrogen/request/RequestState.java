package kr.ieum.x.gangwonliquidhydrogen.request;

import java.util.List;
import kr.ieum.plugin.Refused;

/** 신청 → 검토 → 선정 or 미선정 → 수행 → 완료. */
enum RequestState {
    APPLIED,
    REVIEWED,
    SELECTED,
    NOT_SELECTED,
    RUNNING,
    DONE;

    List<RequestState> next() {
        return switch (this) {
            case APPLIED -> List.of(REVIEWED);
            case REVIEWED -> List.of(SELECTED, NOT_SELECTED);
            case SELECTED -> List.of(RUNNING);
            case RUNNING -> List.of(DONE);
            case NOT_SELECTED, DONE -> List.of();
        };
    }

    /** Whether the request takes money of the year's budget. */
    boolean takesBudget() {
        return this == SELECTED || this == RUNNING || this == DONE;
    }

    /** Whether words must be said with it: the reason of a refusal, the result of the work. */
    boolean needsWords() {
        return this == NOT_SELECTED || this == DONE;
    }

    /** @throws Refused when no step leads there, or when the words that it needs are missing */
    void requireStep(RequestState to, String words) {
        if (!next().contains(to)) {
            throw new Refused("refused.request-state", this, to);
        }
        if (to.needsWords() && words.isBlank()) {
            throw new Refused(to == DONE ? "refused.result" : "refused.reason");
        }
    }
}
