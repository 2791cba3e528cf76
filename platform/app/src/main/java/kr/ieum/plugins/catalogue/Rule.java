package kr.ieum.plugins.catalogue;

/** What the ministry says about a plugin, or about all plugins of a publisher. */
public enum Rule {
    /** Every region has it; a region cannot stop it. Only of a plugin, never of a publisher. */
    MANDATORY,
    /** New versions may be used at once. */
    ALLOWED,
    /** New versions wait for the ministry; so it is for everyone of whom nothing was said. */
    REVIEW,
    /** New versions are refused, and what is installed stops. */
    BANNED
}
