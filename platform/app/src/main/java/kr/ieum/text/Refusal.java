package kr.ieum.text;

import java.io.Serializable;

/**
 * A rule said no. Each rule has a subclass named after what went wrong; the message is a text of the bundle, so that
 * the user reads what happened, why, and what to do.
 */
public abstract class Refusal extends RuntimeException {

    private final String key;
    private final Serializable[] arguments;

    protected Refusal(String key, Serializable... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Key of the message in the bundles of {@link Texts}. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
