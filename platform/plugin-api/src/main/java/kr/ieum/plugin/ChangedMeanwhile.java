package kr.ieum.plugin;

/**
 * Somebody else has saved the record since it was shown. A {@link kr.ieum.plugin.ui.RecordForm} then shows both states
 * side by side and lets the second of them decide.
 *
 * @since 0.2.0
 */
public class ChangedMeanwhile extends Refused {

    /** @param key of a text that says who was faster and when, as far as it is known, and what to do */
    public ChangedMeanwhile(String key, Object... arguments) {
        super(key, arguments);
    }
}
