package kr.ieum.exchange.ui;

import kr.ieum.exchange.ImportOutcome;
import kr.ieum.exchange.ImportState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;

/** How the states of imports and the outcomes of rows are meant. */
final class StateBadge {

    private StateBadge() {}

    static StatusBadge of(ImportState state, String text) {
        return new StatusBadge(
                text,
                switch (state) {
                    case UPLOADED, CHECKED -> Tone.WARNING;
                    case MAPPED, RUNNING, UNDOING -> Tone.INFORMATION;
                    case DONE -> Tone.SUCCESS;
                    case FAILED -> Tone.DANGER;
                    case CANCELLED, UNDONE -> Tone.NEUTRAL;
                });
    }

    static StatusBadge of(ImportOutcome outcome, String text) {
        return new StatusBadge(
                text,
                switch (outcome) {
                    case NEW -> Tone.SUCCESS;
                    case CHANGED -> Tone.INFORMATION;
                    case GONE -> Tone.WARNING;
                    case PROBLEM -> Tone.DANGER;
                    case SAME, ELSEWHERE, REPEATED -> Tone.NEUTRAL;
                });
    }
}
