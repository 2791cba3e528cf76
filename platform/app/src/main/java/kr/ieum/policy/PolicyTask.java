package kr.ieum.policy;

import kr.ieum.text.LocalizedName;

/**
 * One of the twelve tasks of the paper.
 *
 * @param number 1 to 12, or 0 for what stands before the tasks
 * @param strategy 1 to 4, or 0
 * @param clauses how many there are
 * @param rules how many numbers and sets they fix
 */
public record PolicyTask(int number, int strategy, LocalizedName name, int clauses, int rules) {}
