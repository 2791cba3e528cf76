package kr.ieum.industry.growth;

/**
 * What a figure was in a year.
 *
 * @param value won, heads or patents
 * @param source who said so
 * @param registered whether the register of firms has it, or had it when the plan was reviewed
 * @param version to be given back with a change; 0 where the register has it
 */
public record ResultValue(GrowthFigure figure, int year, long value, String source, boolean registered, int version) {}
