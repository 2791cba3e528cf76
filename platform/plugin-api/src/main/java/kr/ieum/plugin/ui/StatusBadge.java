package kr.ieum.plugin.ui;

import com.vaadin.flow.component.html.Span;

/**
 * A state in one word; the colour only underlines what the word says.
 *
 * @since 0.2.0
 */
public class StatusBadge extends Span {

    /** How a state is meant. */
    public enum Tone {
        NEUTRAL,
        INFORMATION,
        SUCCESS,
        WARNING,
        DANGER
    }

    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("status-badge", "status-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
