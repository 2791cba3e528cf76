package kr.ieum.plugin;

/**
 * Tells people of the region something. It appears behind the bell of every page until it is read.
 *
 * @since 0.2.0
 */
@Port("notifications")
public interface Notifications {

    /**
     * @param audience who is told
     * @param path where it is dealt with: one of the plugin's own menu places, or empty
     */
    void tell(Audience audience, LocalText title, LocalText words, String path);

    /** Groups of people in a region. */
    enum Audience {
        ADMINS,
        OFFICERS,
        EVERYONE
    }
}
