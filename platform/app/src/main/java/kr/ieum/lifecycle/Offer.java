package kr.ieum.lifecycle;

import java.util.List;
import kr.ieum.text.Refusal;

/**
 * A step that may come next.
 *
 * @param mine whether the user's role may take it
 * @param blocks what is in the way, all of it
 */
public record Offer<S extends Enum<S>>(Transition<S> transition, boolean mine, List<Refusal> blocks) {

    public boolean isOpen() {
        return mine && blocks.isEmpty();
    }
}
