package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.time.LocalDate;

/** What is written down of a round; the closing day is the last one on which demands are taken. */
record RoundData(String name, LocalDate closesOn, String note) {}
