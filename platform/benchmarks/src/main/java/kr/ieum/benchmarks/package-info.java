/** What Ieum promises about speed, measured on the whole application over a million synthetic firms. */
@NullMarked
package kr.ieum.benchmarks;

import org.jspecify.annotations.NullMarked;
