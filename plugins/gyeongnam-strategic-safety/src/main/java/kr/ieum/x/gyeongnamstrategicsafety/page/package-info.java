/** What the views of this plugin have in common. */
@NullMarked
package kr.ieum.x.gyeongnamstrategicsafety.page;

import org.jspecify.annotations.NullMarked;
