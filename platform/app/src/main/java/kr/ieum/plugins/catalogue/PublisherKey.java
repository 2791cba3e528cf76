package kr.ieum.plugins.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key with which a publisher signs.
 *
 * @param subject of its certificate
 * @param fingerprint SHA-256 of the public key, in hexadecimal
 * @param validTo from then on it signs nothing new
 * @param revocation null while it is trusted
 */
public record PublisherKey(
        KeyId id,
        PublisherId publisher,
        String subject,
        String fingerprint,
        Instant validFrom,
        Instant validTo,
        Entered entered,
        @Nullable Revocation revocation) {

    /** @param stopsFrom when what the key has signed stops in all regions */
    public record Revocation(Instant stopsFrom, Entered entered) {}
}
