package kr.ieum.plugin;

/**
 * A rule of the plugin says no. Its words are a text of the plugin's bundles that says what happened, why, and what to do.
 * Thrown by the keeper of a list, it becomes the sentence that the person reads.
 *
 * @since 0.2.0
 */
public class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key of the text in the plugin's bundles
     * @param arguments as {@link PluginContext#text} takes them
     */
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
