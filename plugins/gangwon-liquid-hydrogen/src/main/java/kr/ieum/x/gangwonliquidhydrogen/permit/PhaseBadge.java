package kr.ieum.x.gangwonliquidhydrogen.permit;

import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** Where a permit stands, in one word. */
class PhaseBadge extends StatusBadge {

    PhaseBadge(Words words, Phase phase) {
        super(
                words.of(phase),
                switch (phase) {
                    case COMING, RUNNING -> Tone.SUCCESS;
                    case NOTICE, WINDOW -> Tone.INFORMATION;
                    case LAST -> Tone.WARNING;
                    case EXPIRED -> Tone.DANGER;
                    case ENDED -> Tone.NEUTRAL;
                });
    }
}
