/** The industries each region has chosen, before and after the reform, with their scores and scope (requirement 1.1). */
@NullMarked
@NamedInterface("catalogue")
package kr.ieum.industry.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
