/**
 * One page, twice: as a plugin and as a page of the platform, so that the one can be measured against the other. The
 * classes of this package are put into an archive by {@link kr.ieum.benchmarks.BenchmarkPlugin}.
 */
@NullMarked
package kr.ieum.x.benchmark;

import org.jspecify.annotations.NullMarked;
