/** The pact: its bodies, with their sectors and the programmes that each brings. */
@NullMarked
package kr.ieum.x.gyeongnamstrategicsafety.pact;

import org.jspecify.annotations.NullMarked;
