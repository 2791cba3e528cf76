package kr.ieum.industry.achievement;

/** Whoever computes with fixed grades says so, and they stay as they are. */
@FunctionalInterface
public interface GradeUse {

    /** Whether something that was approved stands on the grades of the year. */
    boolean standsOn(int year);
}
