package kr.ieum.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Signs archives of plugins, mostly with a key that is made on the spot and dies with the JVM. */
public final class TestPublisher {

    /** The publisher of sample plugins: every test's application knows it and lets it bring plugins without review. */
    public static final TestPublisher SAMPLE = ed25519("sample");

    private static final String ED25519 = "Ed25519";

    /** What its build has signed; see {@link #properties()}. */
    private static final String BUILT = "ieum-demo";

    /** Certificates are valid until 2049. */
    private static final String GOOD = "49";

    private final String name;
    private final PrivateKey key;
    private final Certificate certificate;
    private final String signature;
    private final Map<String, byte[]> signed = new ConcurrentHashMap<>();

    private TestPublisher(String name, PrivateKey key, Certificate certificate, String signature) {
        this.name = name;
        this.key = key;
        this.certificate = certificate;
        this.signature = signature;
    }

    public static TestPublisher ed25519(String name) {
        return made(name, ED25519, ED25519, GOOD);
    }

    /** Whose certificate ended with the year 2020. */
    public static TestPublisher expired(String name) {
        return made(name, ED25519, ED25519, "21");
    }

    /**
     * Whose key a build has made.
     *
     * @param name alias of the key
     * @param store a PKCS #12 file
     */
    public static TestPublisher keptIn(Path store, String name, String password) {
        try (var content = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(content, password.toCharArray());
            return new TestPublisher(
                    name, (PrivateKey) keys.getKey(name, password.toCharArray()), keys.getCertificate(name), ED25519);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** With a key of a kind that the platform does not take. */
    public static TestPublisher ellipticCurve(String name) {
        return made(name, "EC", "SHA256withECDSA", GOOD);
    }

    /** The archive, signed; the same archive always gives the same bytes. */
    public byte[] sign(byte[] archive) {
        return signed.computeIfAbsent(new String(archive, StandardCharsets.ISO_8859_1), this::signed)
                .clone();
    }

    private byte[] signed(String archive) {
        try {
            var file = Files.createTempFile("to-sign", ".jar");
            try (var zip = new ZipFile(Files.write(file, archive.getBytes(StandardCharsets.ISO_8859_1))
                            .toFile());
                    var target = new ByteArrayOutputStream()) {
                var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
                new JarSigner.Builder(key, path)
                        .signatureAlgorithm(signature)
                        .signerName(name.toUpperCase(Locale.ROOT).substring(0, Math.min(8, name.length())))
                        .build()
                        .sign(zip, target);
                return target.toByteArray();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Its certificate as text. */
    public String pem() {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der())
                + "\n-----END CERTIFICATE-----\n";
    }

    /** Its certificate as bytes. */
    public byte[] der() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Makes an application know {@link #SAMPLE}, and the key whose certificate the build of a plugin has put beside the
     * archive that the system property {@code plugin.archive} names.
     */
    public static Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        know(properties, SAMPLE.name, SampleCertificate.FILE);
        var archive = System.getProperty("plugin.archive");
        var built = archive == null ? null : Path.of(archive).resolveSibling(BUILT + ".pem");
        if (built != null && Files.exists(built)) {
            know(properties, BUILT, built);
        }
        return properties;
    }

    private static void know(Map<String, Object> properties, String id, Path certificate) {
        var prefix = "ieum.plugins.publishers." + id;
        properties.put(prefix + ".name", id);
        properties.put(prefix + ".certificate", certificate.toString());
        properties.put(prefix + ".rule", "ALLOWED");
    }

    private static TestPublisher made(String name, String algorithm, String signature, String until) {
        try {
            var keys = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
            var encoded = SelfSigned.certificate(name, keys, signature, until);
            var certificate =
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            return new TestPublisher(name, keys.getPrivate(), certificate, signature);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class SampleCertificate {

        static final Path FILE = write();

        private static Path write() {
            try {
                var file = Files.createTempFile("sample", ".pem");
                file.toFile().deleteOnExit();
                return Files.writeString(file, SAMPLE.pem());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
