package kr.ieum.policy;

import org.jspecify.annotations.Nullable;

/**
 * A rule with what it says on a day.
 *
 * @param task of its clause
 * @param version null when nothing holds on the day
 */
public record RuleRow(Rule rule, int task, @Nullable RuleVersion version) {}
