package kr.ieum.x.jeonnamemobility.part;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How domestic a part is.
 *
 * @param percent 0 for an imported part, 100 for a domestic one, in between for a mixed one
 * @param since from which day on
 * @param evidence what shows it, such as a certificate of origin
 */
public record KnownShare(BigDecimal percent, LocalDate since, String evidence) {}
