/** What all records have in common: who may see them, their version, their way out and back, their history. */
@NullMarked
package kr.ieum.x.gyeongnamstrategicsafety.records;

import org.jspecify.annotations.NullMarked;
