/**
 * How firms go from potential to leading over the years (requirements 1.2 and 1.4): how many there are, reached a class and
 * rose from it, and what that lets one expect for the last year of the plan.
 */
@NullMarked
package kr.ieum.industry.pipeline;

import org.jspecify.annotations.NullMarked;
