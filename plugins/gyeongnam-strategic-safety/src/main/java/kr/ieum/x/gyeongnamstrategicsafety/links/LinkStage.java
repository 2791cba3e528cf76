package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.util.Set;
import kr.ieum.plugin.Refused;

/** How far a demand and a firm have come: 발굴 → 제안 → 협의 → 연계 → 종료, where 종료 is 성사 or 불발. */
public enum LinkStage {
    FOUND,
    PROPOSED,
    TALKS,
    LINKED,
    SUCCEEDED,
    FAILED;

    /** One step on, one step back, or the end in failure, which may come at any time. */
    Set<LinkStage> next() {
        return switch (this) {
            case FOUND -> Set.of(PROPOSED, FAILED);
            case PROPOSED -> Set.of(TALKS, FOUND, FAILED);
            case TALKS -> Set.of(LINKED, PROPOSED, FAILED);
            case LINKED -> Set.of(SUCCEEDED, TALKS, FAILED);
            case SUCCEEDED -> Set.of(LINKED);
            case FAILED -> Set.of(FOUND);
        };
    }

    /** The end and every step back are explained. */
    boolean needsReason(LinkStage to) {
        return to.isEnd() || to.compareTo(this) < 0;
    }

    /** @throws Refused when the step is not allowed or lacks its reason */
    void checkStep(LinkStage to, String reason) {
        if (!next().contains(to)) {
            throw new Refused("links.no-such-step");
        }
        if (needsReason(to) && reason.isBlank()) {
            throw new Refused("links.reason-missing");
        }
    }

    boolean isEnd() {
        return this == SUCCEEDED || this == FAILED;
    }

    /** Whether demand and firm have been brought together: what the indicator counts. */
    public boolean isMade() {
        return this == LINKED || this == SUCCEEDED;
    }
}
