package kr.ieum.x.jeonnamemobility.cooperative;

import java.time.LocalDate;

/**
 * What all members hold together on a day.
 *
 * @param shares 출자좌수
 * @param paid 출자금 in whole won
 */
record Total(LocalDate day, int members, long shares, long paid) {}
