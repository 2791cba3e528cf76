package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What of a demand is in a lot.
 *
 * @param quantity more than 0, up to three decimals
 */
record Portion(UUID demandId, UUID firmId, String firmName, BigDecimal quantity) {}
