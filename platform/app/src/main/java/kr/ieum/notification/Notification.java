package kr.ieum.notification;

import java.time.Instant;
import java.util.UUID;
import kr.ieum.text.LocalizedName;

/**
 * Something that the user was told.
 *
 * @param path where it is dealt with, without leading slash, or empty
 * @param source {@link Telling#PLATFORM}, or the id of the plugin that told it
 * @param read whether the user has read it
 */
public record Notification(
        UUID id, LocalizedName title, LocalizedName words, String path, String source, Instant at, boolean read) {

    public boolean isFromPlugin() {
        return !source.equals(Telling.PLATFORM);
    }
}
