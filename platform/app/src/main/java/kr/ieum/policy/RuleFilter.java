package kr.ieum.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param words in the id, the name, the clause or the statute; empty for all
 * @param task null for all
 * @param day on which the values hold
 */
public record RuleFilter(String words, @Nullable Integer task, LocalDate day) {}
