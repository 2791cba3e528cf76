package kr.ieum.x.gyeongnamstrategicsafety;

/** A rule says no. */
public class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /** @param key of a text of the plugin that says what happened, why, and what to do */
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
