package kr.ieum.x.gangwonliquidhydrogen.page;

import java.util.Optional;
import java.util.function.IntConsumer;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.ui.Notices;
import org.springframework.stereotype.Component;

/** Does what a person asked for and says why when a rule refuses it. */
@Component
public class Attempts {

    private final Words words;

    Attempts(Words words) {
        this.words = words;
    }

    /** The reason when it was refused. */
    public Optional<String> of(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Refused refusal) {
            return Optional.of(words.of(refusal));
        }
    }

    /** The reason when it was refused; whoever was too late may save again over what the other did. */
    public Optional<String> of(Seen seen, IntConsumer work) {
        try {
            work.accept(seen.version());
            return Optional.empty();
        } catch (ChangedMeanwhile conflict) {
            seen.nowAt(conflict.version());
            return Optional.of(words.of(conflict) + "\n" + words.get("save-again"));
        } catch (Refused refusal) {
            return Optional.of(words.of(refusal));
        }
    }

    /** Without a form: the outcome is said in a notice. */
    public void now(String done, Runnable work, Runnable refresh) {
        of(work).ifPresentOrElse(Notices::error, () -> Notices.success(done));
        refresh.run();
    }

    /** Like {@link #now}, with a way back. */
    public void undoable(String done, Runnable work, Runnable back, Runnable refresh) {
        of(work).ifPresentOrElse(
                        Notices::error, () -> Notices.undo(done, () -> now(words.get("restored"), back, refresh)));
        refresh.run();
    }
}
