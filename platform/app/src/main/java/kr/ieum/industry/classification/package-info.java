/**
 * Potential, candidate and leading firms (requirements 1.3, 1.6 to 1.8): scores of innovation and growth by the rules of a
 * day, runs over a whole region with their review and decision, and what would be under other rules.
 *
 * @see "Decision 0032: how firms are classified"
 */
@NullMarked
@NamedInterface("classification")
package kr.ieum.industry.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
