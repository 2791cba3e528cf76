package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.time.LocalDate;
import kr.ieum.plugin.LocalText;

/**
 * How long a permit lasts that is granted from the day on.
 *
 * @param id such as {@code 4+2}
 * @param from the first day of granting on which it applies
 * @param years the longest first term
 * @param extension years of the one extension
 * @param source where the rule is from
 */
record TermRule(String id, PermitKind kind, LocalDate from, int years, int extension, LocalText source) {}
