package kr.ieum.x.gangwonliquidhydrogen.purchase;

import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** The state of a round in one word. */
class RoundBadge extends StatusBadge {

    RoundBadge(Words words, RoundState state) {
        super(
                words.of(state),
                switch (state) {
                    case COLLECTING -> Tone.INFORMATION;
                    case CLOSED, ORDERED -> Tone.WARNING;
                    case SETTLED -> Tone.SUCCESS;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }
}
