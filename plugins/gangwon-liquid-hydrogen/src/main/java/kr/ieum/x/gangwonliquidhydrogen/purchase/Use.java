package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How much of a lot a firm takes.
 *
 * @param quantity 0 or more, up to three decimals
 */
record Use(UUID firm, String name, BigDecimal quantity) {}
