package kr.ieum.x.gangwonliquidhydrogen.request;

import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** The state of a request in one word. */
class RequestBadge extends StatusBadge {

    RequestBadge(Words words, RequestState state) {
        super(
                words.of(state),
                switch (state) {
                    case APPLIED, REVIEWED -> Tone.INFORMATION;
                    case SELECTED, RUNNING -> Tone.WARNING;
                    case NOT_SELECTED -> Tone.NEUTRAL;
                    case DONE -> Tone.SUCCESS;
                });
    }
}
