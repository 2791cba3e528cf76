/**
 * How firms of a class are grown (requirements 1.2 and 1.5 to 1.8): the package of supports of each class, the plan of a firm
 * with its diagnosis, needs and goals, the supports it was given along the three axes, and what came of it.
 */
@NullMarked
@NamedInterface("growth")
package kr.ieum.industry.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
