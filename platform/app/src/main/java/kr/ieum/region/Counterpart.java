package kr.ieum.region;

/**
 * A class of one revision of KSIC that lies in a class of the other.
 *
 * @param whole whether all of it lies there; a class that was split lies in each of its successors in part
 */
public record Counterpart(Industry industry, boolean whole) {}
