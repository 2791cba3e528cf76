/** The two figures of the project, and where they come from. */
@NullMarked
package kr.ieum.x.gyeongnamstrategicsafety.results;

import org.jspecify.annotations.NullMarked;
