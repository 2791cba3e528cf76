package kr.ieum.industry.achievement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kr.ieum.industry.Grade;
import kr.ieum.policy.RuleVersion;
import kr.ieum.tenancy.TenantId;

/**
 * What regions are scored and graded under.
 *
 * @param figuresYear that is measured
 * @param members in the order that decides between equals
 * @param weights points that an indicator can earn
 * @param zero values that earn nothing
 * @param full values that earn all
 * @param counts how many regions have a grade, where that is fixed
 * @param shares percent of the other regions, for the other grades
 */
record ScoringTerms(
        int year,
        int figuresYear,
        List<TenantId> members,
        Map<Indicator, BigDecimal> weights,
        Map<Indicator, BigDecimal> zero,
        Map<Indicator, BigDecimal> full,
        Map<Grade, Integer> counts,
        Map<Grade, BigDecimal> shares,
        List<RuleVersion> rules) {}
