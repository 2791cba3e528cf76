/** What groups of regions do together: firms, a roadmap and projects in the tenant of the group (1.9 to 1.12). */
@NullMarked
@NamedInterface("joint")
package kr.ieum.industry.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
