package kr.ieum.plugins.archive;

import kr.ieum.text.Refusal;

/** What was given as the certificate of a publisher is none that can be used. */
public final class CertificateRefused extends Refusal {

    CertificateRefused(String key) {
        super(key);
    }
}
