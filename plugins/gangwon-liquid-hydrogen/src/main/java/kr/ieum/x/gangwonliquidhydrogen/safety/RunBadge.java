package kr.ieum.x.gangwonliquidhydrogen.safety;

import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** How far a run is, or what came out of it. */
class RunBadge extends StatusBadge {

    RunBadge(Words words, Run run) {
        super(text(words, run), tone(run));
    }

    static String text(Words words, Run run) {
        if (!run.isSigned()) {
            return words.get("run.open", run.answered(), run.items());
        }
        return run.unfit() == 0 ? words.get("run.fit") : words.get("run.unfit", run.unfit());
    }

    private static Tone tone(Run run) {
        if (!run.isSigned()) {
            return Tone.INFORMATION;
        }
        return run.unfit() == 0 ? Tone.SUCCESS : Tone.WARNING;
    }
}
