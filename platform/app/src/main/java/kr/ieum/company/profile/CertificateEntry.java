package kr.ieum.company.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certificate; {@code validTo} is its last valid day. */
public record CertificateEntry(
        String kind,
        String number,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
