/** The quick support desk: questions of firms, answered against a clock in working days. */
@NullMarked
package kr.ieum.x.gyeongnamstrategicsafety.desk;

import org.jspecify.annotations.NullMarked;
