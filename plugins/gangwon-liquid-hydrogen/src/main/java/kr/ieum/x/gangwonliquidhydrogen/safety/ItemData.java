package kr.ieum.x.gangwonliquidhydrogen.safety;

/** What is written down of an item. */
record ItemData(String item, boolean required, String note, String basis) {}
