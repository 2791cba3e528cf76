/** Gyeongnam's strategic safety industries: nuclear power, space, aviation and defence (requirement 2.10). */
@NullMarked
package kr.ieum.x.gyeongnamstrategicsafety;

import org.jspecify.annotations.NullMarked;
