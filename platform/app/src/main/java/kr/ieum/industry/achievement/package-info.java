/**
 * How the regions did in a year (requirements 1.13, 1.14): measured from what all tenants' firms tell, scored and graded by
 * the rules, decided by the ministry, and fixed for the allocation that follows.
 */
@NullMarked
@NamedInterface("achievement")
package kr.ieum.industry.achievement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
