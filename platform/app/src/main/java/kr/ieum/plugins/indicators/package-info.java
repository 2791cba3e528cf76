/** Figures of a region that its plugins publish to the ministry. */
@NullMarked
package kr.ieum.plugins.indicators;

import org.jspecify.annotations.NullMarked;
