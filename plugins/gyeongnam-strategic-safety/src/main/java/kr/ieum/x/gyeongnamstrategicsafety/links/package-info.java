/** Finance and technology that a body of the pact looks for, and the firms of the region that may supply it. */
@NullMarked
package kr.ieum.x.gyeongnamstrategicsafety.links;

import org.jspecify.annotations.NullMarked;
