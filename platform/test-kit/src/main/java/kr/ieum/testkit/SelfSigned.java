package kr.ieum.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Map;

/** Writes the smallest certificate that a signed archive needs (RFC 5280), since the JDK offers no way to make one. */
final class SelfSigned {

    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int UTF8 = 0x0C;
    private static final int UTC_TIME = 0x17;
    private static final int VERSION = 0xA0;
    private static final Map<String, String> ALGORITHMS =
            Map.of("Ed25519", "06032b6570", "SHA256withECDSA", "06082a8648ce3d040302");
    private static final String COMMON_NAME = "0603550403";

    private SelfSigned() {}

    /** @param until two digits of the year whose first day ends it; it begins with 2020 */
    static byte[] certificate(String name, KeyPair keys, String algorithm, String until)
            throws GeneralSecurityException {
        var kind = of(SEQUENCE, HexFormat.of().parseHex(ALGORITHMS.get(algorithm)));
        var subject = of(SEQUENCE, of(SET, of(SEQUENCE, HexFormat.of().parseHex(COMMON_NAME), of(UTF8, bytes(name)))));
        var validity = of(SEQUENCE, of(UTC_TIME, bytes("200101000000Z")), of(UTC_TIME, bytes(until + "0101000000Z")));
        var content = of(
                SEQUENCE,
                of(VERSION, of(INTEGER, new byte[] {2})),
                of(INTEGER, new byte[] {1}),
                kind,
                subject,
                validity,
                subject,
                keys.getPublic().getEncoded());
        var signature = Signature.getInstance(algorithm);
        signature.initSign(keys.getPrivate());
        signature.update(content);
        return of(SEQUENCE, content, kind, of(BIT_STRING, new byte[1], signature.sign()));
    }

    private static byte[] of(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) {
            content.writeBytes(part);
        }
        var all = new ByteArrayOutputStream();
        all.write(tag);
        var length = content.size();
        if (length < 0x80) {
            all.write(length);
        } else {
            all.write(0x82);
            all.write(length >> 8);
            all.write(length);
        }
        all.writeBytes(content.toByteArray());
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
