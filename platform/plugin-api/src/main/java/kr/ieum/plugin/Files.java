package kr.ieum.plugin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Files of the plugin, such as papers that belong to its records. They are kept with the installation, come out with its
 * data when the region exports them, and go with it.
 *
 * @since 0.2.0
 */
@Port("files")
public interface Files {

    /**
     * @param content 1 byte to 20 MB
     * @throws IllegalArgumentException with a sentence in Korean when it is too large or the space is used up
     */
    UUID keep(String name, String contentType, byte[] content);

    /** @throws IllegalArgumentException when there is no such file */
    byte[] read(UUID id);

    /** Does nothing when there is no such file. */
    void remove(UUID id);

    /** The latest first. */
    List<KeptFile> all();

    /**
     * A kept file.
     *
     * @param size in bytes
     */
    record KeptFile(UUID id, String name, String contentType, long size, Instant keptAt) {}
}
