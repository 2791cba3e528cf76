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
import java.util.Base64;
import java.util.HexFormat;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;

/**
 * A key that signs plugins, by the certificate its owner gives away.
 *
 * @param subject the certificate's, such as {@code CN=Ieum demo}
 * @param fingerprint SHA-256 of the public key, in hexadecimal
 * @param pem the certificate as text
 */
public record SigningKey(String subject, String fingerprint, Instant validFrom, Instant validTo, String pem) {

    /** The only kind of key that signs plugins. */
    public static final String ALGORITHM = NamedParameterSpec.ED25519.getName();

    private static final String PRIVATE = "PRIVATE KEY-----";

    /** @see #of(byte[]) */
    public static SigningKey of(String pem) {
        return of(pem.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param file a certificate as text (PEM) or as bytes (DER); of several the first one counts
     * @throws CertificateRefused when it is none, or one of another kind of key than Ed25519, or a private key
     */
    public static SigningKey of(byte[] file) {
        if (new String(file, StandardCharsets.ISO_8859_1).contains(PRIVATE)) {
            throw new CertificateRefused("plugins.certificate.private");
        }
        try {
            var certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(withoutBlankEnds(file)));
            if (!isEd25519(certificate.getPublicKey())) {
                throw new CertificateRefused("plugins.certificate.not-ed25519");
            }
            return new SigningKey(
                    certificate.getSubjectX500Principal().getName(),
                    fingerprint(certificate.getPublicKey()),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    text(certificate));
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

    /** What people paste begins with blanks at times; a DER never does. */
    private static byte[] withoutBlankEnds(byte[] file) {
        return file.length > 0 && Character.isWhitespace(file[0])
                ? new String(file, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8)
                : file;
    }

    private static boolean isEd25519(PublicKey key) {
        return key instanceof EdECPublicKey curve && curve.getParams().getName().equals(ALGORITHM);
    }

    private static String text(X509Certificate certificate) throws CertificateException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private static String fingerprint(PublicKey key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
