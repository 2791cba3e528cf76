package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.UUID;

/**
 * A demand as a list tells it apart.
 *
 * @param round name of the round
 */
record Imported(String round, UUID firm, String material, String unit) {}
