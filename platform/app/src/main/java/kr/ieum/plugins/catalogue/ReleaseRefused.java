package kr.ieum.plugins.catalogue;

import kr.ieum.text.Refusal;

/** A version that is not taken, although its archive is in order; nothing of it has been kept. */
public final class ReleaseRefused extends Refusal {

    /** Why, as the database names it; the message of each stands in the bundle under {@code catalogue.refused.<reason>}. */
    public enum Reason {
        /** The ministry does not know the publisher that the manifest names. */
        UNKNOWN_PUBLISHER,
        /** The ministry does not know the key. */
        UNKNOWN_KEY,
        /** The key is another publisher's. */
        KEY_OF_ANOTHER,
        /** The key has been revoked. */
        REVOKED,
        /** The key is registered for a later time. */
        NOT_YET_VALID,
        /** The key's time is over. */
        EXPIRED,
        /** The ministry has banned the plugin or its publisher. */
        BANNED,
        /** Another publisher has a plugin of this id. */
        PLUGIN_OF_ANOTHER,
        /** The database has no room for it. */
        NO_SPACE,
        /** This version is known with other bytes; a version never changes. */
        OTHER_BYTES
    }

    private final Reason reason;

    ReleaseRefused(Reason reason, String pluginId, String version, String publisher) {
        super("catalogue.refused." + reason, pluginId, version, publisher);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
