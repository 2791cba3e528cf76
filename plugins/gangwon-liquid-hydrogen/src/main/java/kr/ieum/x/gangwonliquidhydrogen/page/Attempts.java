package kr.ieum.x.gangwonliquidhydrogen.page;

import kr.ieum.plugin.ui.Notices;
import org.springframework.stereotype.Component;

/** Does what a person asked for and says why when a rule refuses it. */
@Component
public class Attempts {

    private final Words words;

    Attempts(Words words) {
        this.words = words;
    }

    /** The outcome is said in a notice. */
    public void now(String done, Runnable work, Runnable refresh) {
        words.texts().refusal(work).ifPresentOrElse(Notices::error, () -> Notices.success(done));
        refresh.run();
    }

    /** Like {@link #now}, with a way back. */
    public void undoable(String done, Runnable work, Runnable back, Runnable refresh) {
        words.texts()
                .refusal(work)
                .ifPresentOrElse(
                        Notices::error, () -> Notices.undo(done, () -> now(words.get("restored"), back, refresh)));
        refresh.run();
    }
}
