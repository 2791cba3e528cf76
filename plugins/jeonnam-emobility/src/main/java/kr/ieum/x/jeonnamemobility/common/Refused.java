package kr.ieum.x.jeonnamemobility.common;

/** A rule says no. The key leads to words that say what happened, why, and what to do. */
public final class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
