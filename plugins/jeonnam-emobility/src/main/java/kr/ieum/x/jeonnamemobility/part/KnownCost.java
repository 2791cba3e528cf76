package kr.ieum.x.jeonnamemobility.part;

import java.time.LocalDate;

/**
 * What one piece of a part costs.
 *
 * @param won whole won, 1 or more
 * @param since from which day on
 */
public record KnownCost(long won, LocalDate since) {}
