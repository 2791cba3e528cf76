package kr.ieum.plugins.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.HexFormat;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;

/**
 * A key that signs plugins, by the certificate its owner gives away.
 *
 * @param subject the certificate's, such as {@code CN=Ieum demo}
 * @param fingerprint SHA-256 of the public key, in hexadecimal
 */
public record SigningKey(String subject, String fingerprint, Instant validFrom, Instant validTo) {

    /**
     * @param pem a certificate as text
     * @throws CertificateRefused when it is none, or one of another kind of key than Ed25519
     */
    public static SigningKey of(String pem) {
        try {
            var stream = new ByteArrayInputStream(pem.strip().getBytes(StandardCharsets.UTF_8));
            var certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(stream);
            if (!isEd25519(certificate.getPublicKey())) {
                throw new CertificateRefused("plugins.certificate.not-ed25519");
            }
            return new SigningKey(
                    certificate.getSubjectX500Principal().getName(),
                    fingerprint(certificate.getPublicKey()),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (CertificateException notACertificate) {
            throw new CertificateRefused("plugins.certificate.unreadable");
        }
    }

    /** @throws ArchiveRefused when it is not an Ed25519 key */
    static String fingerprintOfSigner(PublicKey key) {
        if (!isEd25519(key)) {
            throw new ArchiveRefused(Reason.NOT_ED25519, key.getAlgorithm());
        }
        return fingerprint(key);
    }

    private static boolean isEd25519(PublicKey key) {
        return key instanceof EdECPublicKey curve
                && curve.getParams().getName().equals(NamedParameterSpec.ED25519.getName());
    }

    private static String fingerprint(PublicKey key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
