package kr.ieum.nation;

/** By what is counted. */
public enum Dimension {
    /** All firms together; the one category is {@link Area#ALL}. */
    ALL,
    /** Size class of the firm. */
    SIZE,
    /** KSIC section (A–U) of the firm's main industry. */
    SECTION,
    /** Valid certificates; a firm with two counts in both, so these do not add up to all. */
    CERTIFICATE
}
