package kr.ieum.plugin;

/**
 * The contract itself.
 *
 * @since 0.1.0
 */
public final class PluginApi {

    /**
     * Version of the contract (semantic versioning): the one that a plugin's {@code platform} range must admit. It grows
     * with each addition; only a first digit takes something away.
     *
     * @since 0.1.0
     */
    public static final String VERSION = "0.3.0";

    private PluginApi() {}
}
